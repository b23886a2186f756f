"""What `import smartgoals` costs beyond its two dependencies, as a ratio."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

DEPENDENCIES = "import attrs, dateutil.relativedelta"
ROUNDS = 15


def cost(statements: str) -> float:
    """Seconds of processor time a fresh interpreter needs, as the interpreter itself counts."""
    program = f"from time import process_time\n{statements}\nprint(process_time())"
    said = subprocess.run(  # noqa: S603 — our own interpreter, our own words
        [sys.executable, "-I", "-c", program], capture_output=True, check=True, text=True
    )
    return float(said.stdout)


def main() -> None:
    """Measure in turns, so that a busy machine is busy for everybody."""
    programs = {
        "nothing": "pass",
        "dependencies": DEPENDENCIES,
        "smartgoals": f"{DEPENDENCIES}\nimport smartgoals",
    }
    rounds = [{name: cost(program) for name, program in programs.items()} for _ in range(ROUNDS)]
    typical = {name: median(times[name] for times in rounds) for name in programs}
    own = typical["smartgoals"] - typical["dependencies"]
    for name, seconds in typical.items():
        print(f"{name:<14}{1000 * seconds:6.1f} ms")
    share = own / (typical["dependencies"] - typical["nothing"])
    print(f"smartgoals adds {1000 * own:.1f} ms, {share:.2f} of its dependencies")


if __name__ == "__main__":
    main()
