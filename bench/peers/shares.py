"""Shares by SciPy, for `npm run bench -- --only share`: python shares.py METHOD FILE RUNS

FILE is a sparse system (I - W) X = B, little-endian: rows, entries of W and right-hand sides as 32-bit integers; the
ends of the rows of W (one entry more, from 0) and the column of every entry, likewise; then the entries and, row by
row, the right-hand sides as doubles. X is written to FILE.METHOD, row by row. Prints one line of JSON: the milliseconds
of every run, each from the finished matrix to the finished X.
"""

import json
import sys
import time

import numpy
import scipy
from scipy.sparse import csr_matrix, identity
from scipy.sparse.linalg import bicgstab, gmres, spsolve

CLOSE = 1e-10


def read(path):
    with open(path, "rb") as file:
        rows, entries, sides = (int(number) for number in numpy.fromfile(file, dtype="<i4", count=3))
        ends = numpy.fromfile(file, dtype="<i4", count=rows + 1)
        columns = numpy.fromfile(file, dtype="<i4", count=entries)
        values = numpy.fromfile(file, dtype="<f8", count=entries)
        right = numpy.fromfile(file, dtype="<f8", count=rows * sides).reshape(rows, sides)
    return csr_matrix((values, columns, ends), shape=(rows, rows)), right


def by_columns(solver, matrix, right):
    found = numpy.empty_like(right)
    for side in range(right.shape[1]):
        found[:, side], failed = solver(matrix, right[:, side], rtol=CLOSE, atol=0)
        if failed:
            raise ArithmeticError(f"{solver.__name__} did not converge")
    return found


def repeated(weights, right):
    """X = W X + B, again and again: what a few lines of SciPy would do."""
    found = right
    for _ in range(10_000):
        following = weights @ found + right
        if numpy.max(numpy.abs(following - found)) < CLOSE:
            return following
        found = following
    raise ArithmeticError("did not converge")


def main():
    method, path, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    weights, right = read(path)
    matrix = (identity(weights.shape[0], format="csr") - weights).tocsr()
    by_column = matrix.tocsc()
    methods = {
        "spsolve": lambda: spsolve(by_column, right),
        "bicgstab": lambda: by_columns(bicgstab, matrix, right),
        "gmres": lambda: by_columns(gmres, matrix, right),
        "repeated": lambda: repeated(weights, right),
    }
    milliseconds = []
    for _ in range(runs):
        if milliseconds and milliseconds[0] > 3000:
            break
        began = time.perf_counter()
        found = methods[method]()
        milliseconds.append((time.perf_counter() - began) * 1000)
    numpy.ascontiguousarray(found, dtype="<f8").tofile(f"{path}.{method}")
    print(json.dumps({"milliseconds": milliseconds, "version": f"SciPy {scipy.__version__}"}))


main()
