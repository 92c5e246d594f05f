#include "measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace chandung::bench {

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double timed(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Pair alternate(int rounds, const std::function<void()>& floor, const std::function<void()>& ours) {
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < rounds; ++i) {
        a.push_back(timed(floor));
        b.push_back(timed(ours));
    }
    return {median(a), median(b)};
}

Child runProgram(const std::vector<std::string>& command) {
    const auto self = std::filesystem::read_symlink("/proc/self/exe");
    std::vector<std::string> words{(self.parent_path() / "bench_bare_launch").string()};
    words.insert(words.end(), command.begin(), command.end());
    std::vector<char*> pointers;
    for (const std::string& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
    pointers.push_back(nullptr);
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, pointers[0], &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    FILE* out = fdopen(ends[0], "r");
    Child child;
    double kilobytes = 0;
    const bool told = !failed && std::fscanf(out, "%lf %lf %d", &child.milliseconds, &kilobytes, &child.status) == 3;
    std::fclose(out);
    if (!failed) waitpid(pid, nullptr, 0);
    child.megabytes = kilobytes / 1024;
    if (!told || child.status != 0) {
        std::string all;
        for (const std::string& word : command) all += word + ' ';
        throw std::runtime_error("failed: " + all);
    }
    return child;
}

Child runChild(const std::string& name, const std::vector<std::string>& arguments) {
    std::vector<std::string> command{std::filesystem::read_symlink("/proc/self/exe").string(), "--child", name};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return runProgram(command);
}

ChildPair alternateChildren(int rounds, const std::function<Child()>& floor, const std::function<Child()>& ours) {
    std::vector<double> times[2];
    ChildPair pair;
    for (int i = 0; i < rounds; ++i) {
        const Child a = floor();
        const Child b = ours();
        times[0].push_back(a.milliseconds);
        times[1].push_back(b.milliseconds);
        pair.floor.megabytes = std::max(pair.floor.megabytes, a.megabytes);
        pair.ours.megabytes = std::max(pair.ours.megabytes, b.megabytes);
    }
    pair.floor.milliseconds = median(times[0]);
    pair.ours.milliseconds = median(times[1]);
    return pair;
}

}  // namespace chandung::bench
