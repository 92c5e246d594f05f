"""Draws how each cost grows, from the JSON of scripts/bench.sh --full: docs/images/growth.svg."""
import json
import math
import sys

lines = [line for line in json.load(open(sys.argv[1])) if line.get("size") and line["unit"] == "ms" and line["ours"] > 0]
series = {}
for line in lines:
    # What is measured, without its size and the floor: what differs only in these is one line.
    work = line["work"].split(", floor")[0].split()
    name = line["bench"] + ": " + " ".join(word for word in work if word.strip(",") != str(line["size"]))
    series.setdefault(name, {})[line["size"]] = line["ours"]
series = {name: sorted(points.items()) for name, points in series.items() if len(points) > 1}
width, height, left, bottom = 790, 420, 60, 40
xs = [math.log10(x) for points in series.values() for x, _ in points]
ys = [math.log10(y) for points in series.values() for _, y in points]
low_x, high_x, low_y, high_y = min(xs), max(xs), math.floor(min(ys)), math.ceil(max(ys))
plot_width = width - left - 330


def place(x, y):
    return (left + (math.log10(x) - low_x) / (high_x - low_x) * plot_width,
            height - bottom - (math.log10(y) - low_y) / (high_y - low_y) * (height - bottom - 20))


out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11">',
       f'<rect width="{width}" height="{height}" fill="#fff"/>']
for power in range(low_y, high_y + 1):
    _, y = place(10 ** low_x, 10 ** power)
    out.append(f'<path d="M{left} {y:.1f}H{left + plot_width}" stroke="#ddd"/><text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{10 ** power:g} ms</text>')
for power in range(math.ceil(low_x), math.floor(high_x) + 1):
    x, _ = place(10 ** power, 10 ** low_y)
    out.append(f'<text x="{x:.1f}" y="{height - bottom + 18}" text-anchor="middle">{10 ** power:,}</text>')
colours = ["#0a6a66", "#b4541a", "#5b4ba0", "#8a6d00", "#1f5fa8", "#a03060", "#4a7a2a", "#555", "#c0392b", "#2980b9"]
for number, (name, points) in enumerate(sorted(series.items())):
    colour = colours[number % len(colours)]
    path = " ".join(f"{'M' if i == 0 else 'L'}{place(x, y)[0]:.1f} {place(x, y)[1]:.1f}" for i, (x, y) in enumerate(points))
    out.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
    out.append(f'<text x="{width - 320}" y="{30 + 16 * number}" fill="{colour}">{name}</text>')
out.append("</svg>")
open(sys.argv[2], "w").write("\n".join(out) + "\n")
