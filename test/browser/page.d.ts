// What the tests run inside a page names two things of it.
declare const document: { readonly documentElement: { readonly scrollWidth: number } }
declare const window: { readonly innerWidth: number }
