"""Bridges to other libraries; each module needs the extra that its docstring names."""
