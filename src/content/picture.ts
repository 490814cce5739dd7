/** A picture that lies beside the text that shows it, such as `./map.svg`. */
export const PICTURE_BESIDE = /^\.\/[\w.-]+\.(?:svg|png|jpe?g|webp|avif)$/i

/** Where the pictures of an entry are served, from its path such as `articles/burnout`. */
export function picturePath(refPath: string, src: string): string {
  return `/library/media/${refPath}/${src.replace(/^\.\//, '')}`
}
