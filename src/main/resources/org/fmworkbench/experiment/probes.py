"""Checks a factorization machine's cross term on the probe rows of FM Workbench.

1. Put your own lines into cross_term(). gradient() and start() may stay as they are.
2. Run this file with Python 3: it writes results.json, or the file that you name behind it.
3. Check that file: "check results.json" on FM Workbench's command line, or Verify, Check my code, in its window.

It needs NumPy; PyTorch only if USE_TORCH is True.
"""

import json
import sys
import warnings

import numpy as np

USE_TORCH = False  # True: x and v come as torch tensors
DTYPE = "float64"  # "float32", if that is what your code computes in


def cross_term(x, v):
    """The cross term of B rows at once: the sum over k, i and j < i of x_i v_ik x_j v_jk.

    x: (B, F), the value of each field, 1 where the field is one-hot
    v: (B, F, K), the embedding of each field
    Returns B numbers.
    """
    u = x[:, :, None] * v
    raise NotImplementedError("put your own lines into cross_term()")


def gradient(x, v):
    """Optional: the cross term's derivative by each v_ik, (B, F, K). None is not checked.

    With PyTorch, what autograd makes of your lines: torch.autograd.grad(cross_term(x, v).sum(), v)[0]
    """
    return None


def start():
    """Optional: the V that your training starts from, in any shape. None is not checked."""
    return None


# Below this line nothing has to be changed.

# row, kind, x (F), v (F x K)
PROBES = []


def main():
    rows = []
    for batch in batches():
        x = array([x for _, x, _ in batch])
        v = array([v for _, _, v in batch])
        values = values_of(numbers_of(cross_term(x, v), "cross_term()"), len(batch))
        gradients = gradient(x, v)
        if gradients is not None:
            gradients = numbers_of(gradients, "gradient()")
            if gradients.shape != tuple(v.shape):
                sys.exit("gradient() returned shape %s; it must be (B, F, K) = %s" % (gradients.shape, tuple(v.shape)))
        for r, (row, _, _) in enumerate(batch):
            result = {"row": row, "value": values[r]}
            if gradients is not None:
                result["gradient"] = plain(gradients[r])
            rows.append(result)
    write(sorted(rows, key=lambda result: result["row"]), start())


def batches():
    """The probe rows by shape: those of one shape are one array."""
    shapes = {}
    for row, _, x, v in PROBES:
        shapes.setdefault((len(v), len(v[0])), []).append((row, x, v))
    return shapes.values()


def array(numbers):
    if not USE_TORCH:
        return np.array(numbers, dtype=DTYPE)
    import torch

    return torch.tensor(numbers, dtype=getattr(torch, DTYPE), requires_grad=True)


def numbers_of(result, where):
    """A NumPy array of whatever a function returned."""
    if result is None:
        sys.exit(where + " returned nothing. Is there a return?")
    if hasattr(result, "detach"):
        result = result.detach().cpu()
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("error", message="Casting complex")  # else an imaginary part is dropped
            numbers = np.asarray(result, dtype=np.float64)
    except (TypeError, ValueError, Warning) as problem:
        sys.exit("%s returned no array of real numbers: %s" % (where, problem))
    if numbers.size == 0:
        sys.exit("%s returned no numbers: its shape is %s" % (where, numbers.shape))
    return numbers


def values_of(values, rows):
    """For each row its number, or its numbers where a sum was left out; a single number is that of every row."""
    if values.size == 1:
        return [plain(values.reshape(()))] * rows
    if values.shape[0] == rows:
        return [plain(row.reshape(()) if row.size == 1 else row.ravel()) for row in values]
    print("cross_term() returned shape %s for %d rows: every row gets all of it" % (values.shape, rows), file=sys.stderr)
    return [plain(values.ravel())] * rows


def plain(numbers):
    """A number, or lists of them; JSON has no NaN and no infinity, so these are texts."""
    if numbers.ndim > 0:
        return [plain(part) for part in numbers]
    number = float(numbers)
    if np.isfinite(number):
        return number
    return "NaN" if np.isnan(number) else "Infinity" if number > 0 else "-Infinity"


def write(rows, first):
    results = {"rows": rows}
    if first is not None:
        flat = numbers_of(first, "start()").ravel()
        other = flat[flat != 0]  # a hundred numbers tell whether it is all zero
        results["start"] = plain((other if other.size else flat)[:100])
    name = sys.argv[1] if len(sys.argv) > 1 else "results.json"
    with open(name, "w") as file:
        json.dump(results, file)
        file.write("\n")
    print("%s: results of %d rows" % (name, len(rows)))


if __name__ == "__main__":
    main()
