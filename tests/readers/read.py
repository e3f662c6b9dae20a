"""Reads what Plimsoll wrote with other people's programs, and fails where one of them finds fault.

    read.py frictionless DIR      a folder with datapackage.json
    read.py fhir FILE             a FHIR bundle, by the R4 models of fhirclient and the R4B models of fhir.resources
    read.py pdfua FILE            a PDF, by the rules of PDF/UA-1 that pdfua knows
    read.py schema SCHEMA FILE    a document against its JSON Schema
    read.py cohort DOC DIR NAME   runs the example NAME of a page over the logbooks in DIR/study, and prints its answer

Prints "skipped: …" where the program is not installed.
"""

import importlib
import json
import os
import re
import shutil
import subprocess
import sys


def need(module):
    try:
        return importlib.import_module(module)
    except ImportError as error:
        print(f"skipped: {error}")
        sys.exit(0)


def frictionless(folder):
    package = need("frictionless").Package(os.path.join(folder, "datapackage.json"))
    report = package.validate()
    if not report.valid:
        for fault in report.flatten(["title", "rowNumber", "fieldName", "message"])[:20]:
            print(fault)
        sys.exit(1)
    rows = {resource.name: len(resource.read_rows()) for resource in package.resources}
    print(json.dumps(rows))


def fhir(file):
    r4 = need("fhirclient.models.bundle").Bundle
    with open(file, encoding="utf-8") as text:
        # Says what is wrong by not being made.
        r4(json.load(text))
    need("fhir.resources")
    bundle = importlib.import_module("fhir.resources.R4B.bundle").Bundle
    with open(file, encoding="utf-8") as text:
        read = bundle.model_validate_json(text.read())
    kinds = {}
    for entry in read.entry:
        kind = entry.resource.get_resource_type()
        kinds[kind] = kinds.get(kind, 0) + 1
    print(json.dumps(kinds))


def pdfua(file):
    need("pdfua")
    told = subprocess.run([sys.executable, "-m", "pdfua", "check", "--format", "json", file], capture_output=True, text=True)
    if told.returncode not in (0, 1, 2, 3):
        print(told.stdout, told.stderr)
        sys.exit(1)
    print(json.dumps(json.loads(told.stdout)))


def schema(schema_file, file):
    validator = need("jsonschema").Draft202012Validator
    with open(schema_file, encoding="utf-8") as text:
        checker = validator(json.load(text))
    with open(file, encoding="utf-8") as text:
        faults = list(checker.iter_errors(json.load(text)))
    for fault in faults[:20]:
        print(fault.json_path, fault.message[:200])
    print(json.dumps({"faults": len(faults)}))
    sys.exit(1 if faults else 0)


def cohort(page, folder, name):
    engine = name.split("-")[0]
    need({"duckdb": "duckdb", "spark": "pyspark"}[engine])
    if engine == "spark" and not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        print("skipped: Spark wants Java")
        sys.exit(0)
    with open(page, encoding="utf-8") as text:
        found = re.search(rf"^```python {name}\n(.*?)^```$", text.read(), re.DOTALL | re.MULTILINE)
    os.chdir(folder)
    told = {}
    sys.stdout, stdout = sys.stderr, sys.stdout
    exec(compile(found.group(1), f"{page}: {name}", "exec"), told)
    sys.stdout = stdout
    print(json.dumps([list(row) for row in told["answer"]], default=str))


if __name__ == "__main__":
    {"frictionless": frictionless, "fhir": fhir, "pdfua": pdfua, "schema": schema, "cohort": cohort}[sys.argv[1]](*sys.argv[2:])
