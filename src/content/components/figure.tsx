import * as z from 'zod'
import { PICTURE_BESIDE } from '../picture.ts'
import { component } from './component.ts'

export const figure = component({
  name: 'Figure',
  attributes: z.strictObject({
    src: z.string().regex(PICTURE_BESIDE, 'expected a picture beside the file, such as `./map.svg`'),
    alt: z.string().min(1).max(500),
    caption: z.string().min(1).max(500).optional(),
  }),
  children: false,
  shows: ({ src }) => src,
  words: ({ alt, caption }) => [caption, alt],
  draw: ({ src, alt, caption }, { picture }) => (
    <figure class="figure">
      <img src={picture(src)} alt={alt} loading="lazy" decoding="async" />
      {caption === undefined ? null : <figcaption>{caption}</figcaption>}
    </figure>
  ),
})
