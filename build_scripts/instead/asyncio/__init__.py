"""Stands in for asyncio in the browser: the calculator awaits nothing in Python.

Pyodide imports asyncio as it starts, and with it sockets, logging and subprocesses: a third of the
start and a sixth of the bytes of the library.
"""
