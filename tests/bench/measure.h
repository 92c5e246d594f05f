#pragma once

#include <functional>
#include <string>
#include <vector>

namespace chandung::bench {

/// Median of what was measured.
[[nodiscard]] double median(std::vector<double> values);

/// The same work done by the floor and by us, in turn (A B A B …), so that a slow moment of the machine meets both.
struct Pair {
    double floor = 0;  ///< median, milliseconds
    double ours = 0;
};
[[nodiscard]] Pair alternate(int rounds, const std::function<void()>& floor, const std::function<void()>& ours);

/// Milliseconds that `work` takes.
[[nodiscard]] double timed(const std::function<void()>& work);

/// A whole process: from start to end, and the most memory it had.
struct Child {
    double milliseconds = 0;
    double megabytes = 0;
    int status = 0;
};
/// Throws std::runtime_error when it fails.
[[nodiscard]] Child runProgram(const std::vector<std::string>& command);
/// This program again with one of its children (children.h).
[[nodiscard]] Child runChild(const std::string& name, const std::vector<std::string>& arguments);

/// Two programs in turn: median times, largest memory.
struct ChildPair {
    Child floor;
    Child ours;
};
[[nodiscard]] ChildPair alternateChildren(int rounds, const std::function<Child()>& floor,
                                          const std::function<Child()>& ours);

}  // namespace chandung::bench
