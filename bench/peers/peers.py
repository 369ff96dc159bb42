"""Plain reachability by SciPy and igraph, for `npm run bench`: it starts this file, writes questions and reads answers.

A graph is a file of 32-bit integers, little-endian: nodes, links, the node after each node's last link (one entry
more, from 0), and the far end of every link. Each question and each answer is one line of JSON:

  {"load": path}                    -> {"loaded": true}
  {"ask": "scipy", "start": node}   -> {"nodes": reached, the start included, "milliseconds": taken}
  {"ask": "igraph", "start": node}  -> likewise
"""

import json
import platform
import sys
import time

import igraph
import numpy
import scipy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order


def load(path):
    numbers = numpy.fromfile(path, dtype="<i4")
    nodes, links = int(numbers[0]), int(numbers[1])
    ends = numbers[2 : 3 + nodes]
    far = numbers[3 + nodes : 3 + nodes + links]
    # Parallel links are allowed in both; SciPy's own element type spares it a conversion at every call.
    matrix = csr_matrix((numpy.ones(links), far, ends), shape=(nodes, nodes))
    near = numpy.repeat(numpy.arange(nodes, dtype=numpy.int32), numpy.diff(ends))
    graph = igraph.Graph(n=nodes, edges=numpy.column_stack((near, far)), directed=True)
    return {"scipy": matrix, "igraph": graph}


def answer(graphs, ask, start):
    began = time.perf_counter()
    if ask == "scipy":
        reached = len(breadth_first_order(graphs["scipy"], start, directed=True, return_predecessors=False))
    else:
        reached = len(graphs["igraph"].subcomponent(start, mode="out"))
    return {"nodes": reached, "milliseconds": (time.perf_counter() - began) * 1000}


def main():
    versions = f"Python {platform.python_version()}, SciPy {scipy.__version__}, igraph {igraph.__version__}"
    print(json.dumps({"ready": versions}), flush=True)
    graphs = {}
    for line in sys.stdin:
        question = json.loads(line)
        if "load" in question:
            graphs = load(question["load"])
            print(json.dumps({"loaded": True}), flush=True)
        else:
            print(json.dumps(answer(graphs, question["ask"], question["start"])), flush=True)


main()
