#include "measure.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <stdexcept>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
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
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t pid = 0;
    Child child;
    rusage usage{};
    child.milliseconds = timed([&] {
        if (posix_spawn(&pid, words[0], &actions, nullptr, words.data(), environ) != 0)
            throw std::runtime_error("cannot start " + command[0]);
        wait4(pid, &child.status, 0, &usage);
    });
    posix_spawn_file_actions_destroy(&actions);
    child.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    if (child.status != 0) {
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
