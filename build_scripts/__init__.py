"""Renders the pages, builds the site and the browser's runtime, checks and serves them."""
