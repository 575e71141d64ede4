"""Stands in for Jinja2's store of compiled templates: ours come compiled, and it imports a lot."""


class BytecodeCache:
    """The names that Jinja2 lists, and nothing behind them."""


class FileSystemBytecodeCache(BytecodeCache):
    """See above."""


class MemcachedBytecodeCache(BytecodeCache):
    """See above."""
