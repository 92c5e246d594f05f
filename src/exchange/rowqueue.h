#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace chandung::exchange {

/// Rows of cells that go from one thread to another together.
struct RowBatch {
    struct Row {
        std::size_t number;  ///< as a spreadsheet counts it
        std::size_t cells;
    };
    std::string text;               ///< the cells, one after the other
    std::vector<std::size_t> ends;  ///< where each ends
    std::vector<Row> rows;
    double share = 0;  ///< of the file, when the batch was made

    void add(const std::vector<std::string_view>& cells, std::size_t number);
    /// Keeps its memory for the next rows.
    void clear();
    /// Whether it is worth sending.
    [[nodiscard]] bool full() const { return text.size() >= enough || rows.size() >= enough / 8; }

private:
    static constexpr std::size_t enough = std::size_t{1} << 18;
};

/// Batches from the thread that makes them to the one that takes them, in order. At most a few wait.
class RowQueue {
public:
    /// Waits for room; `batch` is an empty one then. False when nobody takes any more.
    bool put(RowBatch& batch);
    /// No more come; with a failure, which `take` throws when it comes to it.
    void end(std::exception_ptr failure);

    /// Waits for the next, which takes the place of `batch`. False at the end.
    bool take(RowBatch& batch);
    /// Nobody takes any more.
    void stop();

private:
    static constexpr std::size_t most = 8;

    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<RowBatch> m_waiting;
    std::vector<RowBatch> m_used;  ///< taken, and free for new rows
    std::exception_ptr m_failure;
    bool m_ended = false;
    bool m_stopped = false;
};

}  // namespace chandung::exchange
