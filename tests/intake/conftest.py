"""Loads trafilatura before any test: its import binds a local socket to learn whether there is
IPv6, which the guard against network attempts would report in whichever test came first."""

import trafilatura

__all__ = ["trafilatura"]
