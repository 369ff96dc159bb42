import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Bilingual } from '../store/errors.ts';
import { ANSWER_CODES, type AnswerCode } from './error-codes.ts';

/** Most bytes of a request's line and headers. */
export const MAX_HEADERS = 16 * 1024;

/** An error that Node's HTTP parser met before there was a request. */
interface ClientError extends Error {
  readonly code?: string;
}

/**
 * Answers what never became a request: in the form of every other refusal, in English, for the language asked for is not
 * known. The connection is then closed.
 */
export function answerClientError(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [code, messages] = refusalOf(error);
  const body = JSON.stringify({ errors: [{ message: messages.en, extensions: { code, messages } }] });
  const { status } = ANSWER_CODES[code];
  if (socket.writable) {
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        'content-type: application/json; charset=utf-8',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  }
  socket.destroySoon();
}

function refusalOf({ code }: ClientError): readonly [AnswerCode, Bilingual] {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return [
      'HEADERS_TOO_LARGE',
      {
        en: `the head of the request has more than ${MAX_HEADERS} bytes`,
        zh: `请求头超过 ${MAX_HEADERS} 字节`,
      },
    ];
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return ['REQUEST_TIMEOUT', { en: 'the request did not arrive in time', zh: '请求未在时限内送达' }];
  }
  return ['BAD_REQUEST', { en: 'this is no HTTP/1.1 request', zh: '不是有效的 HTTP/1.1 请求' }];
}
