#pragma once

#include "report.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace chandung::bench {

/// How a run is made.
struct Run {
    std::string folder;    ///< for files; those that are costly to make stay there from run to run
    std::string programs;  ///< the folder of this program, of `chandung` and of the floors
    bool full = false;     ///< the sizes of docs/performance.md; else a tenth of them

    [[nodiscard]] std::string beside(const std::string& name) const { return programs + "/" + name; }
};

using Bench = std::function<std::vector<Line>(const Run&)>;

/// Every bench by name; scripts/bench.sh NAME… runs some of them.
[[nodiscard]] const std::map<std::string, Bench>& benches();

/// What this program does when it is started as a child: whole processes are measured from outside.
using ChildWork = std::function<int(int argc, char** argv, const std::vector<std::string>& arguments)>;
[[nodiscard]] const std::map<std::string, ChildWork>& children();

// Each in a file of its own.
std::vector<Line> startBench(const Run& run);
std::vector<Line> openBench(const Run& run);
std::vector<Line> scrollBench(const Run& run);
std::vector<Line> memoryBench(const Run& run);
std::vector<Line> saveBench(const Run& run);
std::vector<Line> typingBench(const Run& run);
std::vector<Line> findBench(const Run& run);
std::vector<Line> pdfBench(const Run& run);
std::vector<Line> importBench(const Run& run);
std::vector<Line> dataBench(const Run& run);
std::vector<Line> compareBench(const Run& run);

int windowChild(int argc, char** argv, const std::vector<std::string>& arguments);
int dataChild(int argc, char** argv, const std::vector<std::string>& arguments);
int readBytesChild(int argc, char** argv, const std::vector<std::string>& arguments);

}  // namespace chandung::bench
