"""What the peers in Python have in common: the text, the names, and how time is taken."""
import statistics
import sys
import time

folder, count, fonts = sys.argv[1], int(sys.argv[2]), sys.argv[3]
with open(f"{folder}/letter.txt", encoding="utf-8") as file:
    title, *paragraphs = file.read().strip().split("\n")
with open(f"{folder}/names.txt", encoding="utf-8") as file:
    names = file.read().strip().split("\n")


def run(peer, make):
    """Makes the letters one after the other; `make` gets a file name, title and paragraphs."""
    spent = []
    for i in range(count):
        text = [line.replace("{name}", names[i]) for line in paragraphs]
        start = time.perf_counter()
        make(f"{folder}/{peer}.pdf" if i == 0 else f"{folder}/{peer}-more.pdf", title, text)
        spent.append((time.perf_counter() - start) * 1000)
    early = spent[count // 10 : max(1, count // 5)]
    late = spent[-max(1, count // 10) :]
    print(spent[0], statistics.median(early), statistics.median(late))
