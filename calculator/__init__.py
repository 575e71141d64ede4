"""The rules of the Canadian Experience Class and of its points, dated and cited."""

from calculator.assess import Result, assess, evaluate

__all__ = ["Result", "assess", "evaluate"]
