#include "rowqueue.h"

#include <utility>

namespace chandung::exchange {

void RowBatch::add(const std::vector<std::string_view>& cells, std::size_t number) {
    for (const std::string_view cell : cells) {
        text += cell;
        ends.push_back(text.size());
    }
    rows.push_back({number, cells.size()});
}

void RowBatch::clear() {
    text.clear();
    ends.clear();
    rows.clear();
}

bool RowQueue::put(RowBatch& batch) {
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_stopped || m_waiting.size() < most; });
    if (m_stopped) return false;
    m_waiting.push_back(std::move(batch));
    batch = {};
    if (!m_used.empty()) {
        batch = std::move(m_used.back());
        m_used.pop_back();
        batch.clear();
    }
    m_changed.notify_all();
    return true;
}

void RowQueue::end(std::exception_ptr failure) {
    const std::lock_guard lock(m_guard);
    m_failure = std::move(failure);
    m_ended = true;
    m_changed.notify_all();
}

bool RowQueue::take(RowBatch& batch) {
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
    if (m_waiting.empty()) {
        if (m_failure) std::rethrow_exception(std::exchange(m_failure, nullptr));
        return false;
    }
    m_used.push_back(std::move(batch));
    batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return true;
}

void RowQueue::stop() {
    const std::lock_guard lock(m_guard);
    m_stopped = true;
    m_changed.notify_all();
}

}  // namespace chandung::exchange
