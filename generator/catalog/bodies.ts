// Of the media types that a body may have: the one that calls send, and the one that they send when
// asked for it by another name. Emitters, pages and warnings ask here, so that all agree.

import type { Content } from "./catalog.ts";

export const jsonMedia = /^application\/([\w.-]+\+)?json(?![\w.+-])|^application\/\*$|^\*\/\*$/;
const formMedia = /^(multipart\/form-data|application\/x-www-form-urlencoded)/;

type Media = Pick<Content, "mediaType">;

/** JSON where it is offered, then forms, then whatever comes first. */
export function usualBody<C extends Media>(content: readonly C[]): C | undefined {
  return (
    content.find(({ mediaType }) => jsonMedia.test(mediaType)) ??
    content.find(({ mediaType }) => formMedia.test(mediaType)) ??
    content[0]
  );
}

/** A form beside the usual body, one that carries files if there is one. */
export function formBody<C extends Media>(content: readonly C[]): C | undefined {
  const usual = usualBody(content);
  const forms = content.filter((one) => one !== usual && formMedia.test(one.mediaType));
  return forms.find(({ mediaType }) => mediaType.startsWith("multipart")) ?? forms[0];
}
