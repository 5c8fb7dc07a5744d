"""A workbook with 100 photos: ours, XlsxWriter and openpyxl in turns, each synced. The peers write the same cells, formulas,
merged cells, sizes and pictures, without styles, which is in their favour."""
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.drawing.image import Image

PHOTOS, WARM, ROUNDS = 100, 3, 9
OURS_WARM = 60  # the JVM warms up first, as it has in a running program


def synced(path, write):
    began = time.perf_counter()
    write(path)
    with open(path, "rb+") as file:
        os.fsync(file.fileno())
    return time.perf_counter() - began


def content(path):
    """Cells, merged ranges and pictures (row, column) by sheet."""
    sheets = []
    for sheet in openpyxl.load_workbook(path).worksheets:
        cells = [(c.row - 1, c.column - 1, c.value) for row in sheet.iter_rows() for c in row if c.value is not None]
        places = [(i.anchor._from.row, i.anchor._from.col) for i in sheet._images]
        sheets.append((sheet.title, cells, [str(r) for r in sheet.merged_cells.ranges], places))
    return sheets


def with_xlsxwriter(sheets, pictures):
    def write(path):
        book = xlsxwriter.Workbook(path)
        rest = iter(pictures)
        for title, cells, merged, places in sheets:
            sheet = book.add_worksheet(title)
            for area in merged:
                sheet.merge_range(area, None)
            for row, column, value in cells:
                sheet.write(row, column, value)
            for row, column in places:
                sheet.insert_image(row, column, next(rest), {"x_scale": 0.1, "y_scale": 0.1})
        book.close()
    return write


def with_openpyxl(sheets, pictures):
    def write(path):
        book = openpyxl.Workbook()
        book.remove(book.active)
        rest = iter(pictures)
        for title, cells, merged, places in sheets:
            sheet = book.create_sheet(title)
            for row, column, value in cells:
                sheet.cell(row + 1, column + 1, value)
            for area in merged:
                sheet.merge_cells(area)
            for row, column in places:
                image = Image(next(rest))
                image.width, image.height = 160, 120
                image.anchor = openpyxl.utils.get_column_letter(column + 1) + str(row + 1)
                sheet.add_image(image)
        book.save(path)
    return write


def main(classpath):
    with tempfile.TemporaryDirectory() as folder:
        ours = os.path.join(folder, "ours.xlsx")
        java = subprocess.Popen(
            ["java", "-Xmx512m", "-cp", classpath, "org.xingping.bench.PhotoReport", folder, str(PHOTOS), ours, "serve"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

        def ask():
            print("go", file=java.stdin, flush=True)
            return int(java.stdout.readline()) / 1e9

        for _ in range(OURS_WARM):
            ask()
        sheets = content(ours)
        pictures = [os.path.join(folder, f"photo-{n}.jpg") for n in range(1, PHOTOS + 1)]
        peers = {"xlsxwriter " + xlsxwriter.__version__: with_xlsxwriter(sheets, pictures),
                 "openpyxl " + openpyxl.__version__: with_openpyxl(sheets, pictures)}
        took = {"ours": []} | {name: [] for name in peers}
        for turn in range(-WARM, ROUNDS):
            times = {"ours": ask()} | {
                name: synced(os.path.join(folder, "peer.xlsx"), write) for name, write in peers.items()}
            if turn >= 0:
                for name, seconds in times.items():
                    took[name].append(seconds)
        java.stdin.close()
        java.wait()
        media = sum(1 for name in zipfile.ZipFile(ours).namelist() if name.startswith("xl/media/"))
        print(f"BENCH {media} pictures, {sum(len(s[1]) for s in sheets)} cells with content")
        for name in peers:
            ratio = statistics.median(took["ours"]) / statistics.median(took[name])
            print(f"BENCH P2: ours / {name}: {statistics.median(took['ours']) * 1e3:.0f} / "
                  f"{statistics.median(took[name]) * 1e3:.0f} ms = {ratio:.2f} (target 0.20)")


if __name__ == "__main__":
    main(sys.argv[1])
