// Next compiles the result for the browsers of package.json; Tailwind knows other ones.
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } };
