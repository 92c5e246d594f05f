#include "csvrows.h"

#include "chandung/domain/error.h"
#include "encoding.h"
#include "rowqueue.h"

#include <algorithm>
#include <exception>
#include <functional>
#include <thread>

namespace chandung::exchange {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr std::size_t worthAThread = std::size_t{1} << 20;  // bytes

/// Splits the text behind the lines above it, and watches for what no table holds.
class Splitter {
public:
    /// Told how much of the text has been read; throws to end it.
    using Told = std::function<void(double share)>;

    Splitter(const CsvText& text, const std::string& path, CsvParser::RowHandler take, Told told)
        : m_text(text),
          m_path(path),
          m_told(std::move(told)),
          m_parser(text.delimiter, text.quote, std::move(take)),
          m_skip(text.skipBytes) {
        m_parser.startAfterRow(text.skipLines);
        m_parser.setMaxCell(domain::Column::maxCell);
    }

    CsvEnd run() {
        CsvEnd end;
        end.replaced = decode(m_text.bytes, m_text.encoding, [this](std::string_view part) { return feed(part); });
        m_parser.finish();
        refuseTooLong();
        end.rows = m_parser.row();
        end.unclosedRow = m_parser.unclosedRow();
        end.open = m_last != '\n' && m_last != '\r';
        return end;
    }

private:
    bool feed(std::string_view part) {
        m_done += part.size();
        const std::size_t left = std::min(m_skip, part.size());
        m_skip -= left;
        part.remove_prefix(left);
        if (!part.empty()) m_last = part.back();
        const std::size_t zero = part.find('\0');
        const bool goesOn = m_parser.feed(part.substr(0, zero));
        refuseTooLong();
        if (zero != std::string_view::npos && goesOn)
            throw Error(ErrorCode::NotATable, {m_path, std::to_string(m_parser.row() + 1)});
        m_told(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_text.bytes.size())));
        return goesOn;
    }

    void refuseTooLong() const {
        if (m_parser.tooLongRow() == 0) return;
        throw Error(ErrorCode::CellTooLong,
                    {m_path, std::to_string(m_parser.tooLongRow()), std::to_string(domain::Column::maxCell)});
    }

    const CsvText& m_text;
    const std::string& m_path;
    Told m_told;
    CsvParser m_parser;
    std::size_t m_skip;
    std::size_t m_done = 0;
    char m_last = '\n';
};

void tell(const TableOptions& options, double share) {
    if (options.progress && !options.progress(share)) throw Error(ErrorCode::Cancelled);
}

/// The side that splits: fills the queue until all is read or nobody takes any more.
void splitInto(RowQueue& queue, const CsvText& text, const std::string& path, CsvEnd& end) {
    RowBatch batch;
    double share = 0;
    const auto send = [&] {
        batch.share = share;
        return queue.put(batch);
    };
    const auto add = [&](const std::vector<std::string_view>& cells, std::size_t row) {
        batch.add(cells, row);
        return !batch.full() || send();
    };
    std::exception_ptr failure;
    const auto attempt = [&](const auto& step) {
        try {
            step();
        } catch (...) {
            if (!failure) failure = std::current_exception();
        }
    };
    attempt([&] { end = Splitter(text, path, add, [&](double now) { share = now; }).run(); });
    attempt(send);  // the rows before a fault come first: one of them may have a fault of its own
    queue.end(failure);
}

/// The side that takes.
void takeFrom(RowQueue& queue, const TableOptions& options, const CsvParser::RowHandler& take) {
    std::vector<std::string_view> cells;
    RowBatch batch;
    while (queue.take(batch)) {
        std::size_t cell = 0;
        std::size_t begin = 0;
        for (const RowBatch::Row& row : batch.rows) {
            cells.clear();
            for (std::size_t i = 0; i < row.cells; ++i, ++cell) {
                cells.emplace_back(batch.text.data() + begin, batch.ends[cell] - begin);
                begin = batch.ends[cell];
            }
            if (!take(cells, row.number)) return;
        }
        tell(options, batch.share);
    }
}

}  // namespace

CsvEnd readRows(const CsvText& text, const TableOptions& options, const std::string& path,
                const CsvParser::RowHandler& take) {
    // The rows of a preview end early: what lies behind them must not be looked at.
    if (options.maxRows > 0 || text.bytes.size() < worthAThread)
        return Splitter(text, path, take, [&](double share) { tell(options, share); }).run();
    RowQueue queue;
    CsvEnd end;
    std::jthread splitting([&] { splitInto(queue, text, path, end); });
    const auto stop = [&] {
        queue.stop();
        splitting.join();
    };
    try {
        takeFrom(queue, options, take);
    } catch (...) {
        stop();
        throw;
    }
    stop();
    return end;
}

}  // namespace chandung::exchange
