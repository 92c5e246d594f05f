#include "chandung/app/background.h"

#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"

#include <new>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace chandung::app {

namespace {

/// How far the work is, and whether that is on its way to the window.
struct Told {
    std::atomic<double> done = 0;
    std::atomic<bool> waiting = false;
};

/// Where all cores are busy the window gets its turn first: threads of this one inherit it.
void letWindowGoFirst() {
#ifdef __linux__
    (void)setpriority(PRIO_PROCESS, 0, 5);  // of this thread alone, on Linux
#endif
}

}  // namespace

Background::~Background() {
    finish();
}

void Background::run(Work work, std::function<void()> then) {
    finish();
    m_then = std::move(then);
    m_failure = nullptr;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_thread.reset(QThread::create([this, work = std::move(work), stop = m_stop] {
        // Told once in a turn of the event loop, however often the work reports: the window has other things to do.
        letWindowGoFirst();
        const auto told = std::make_shared<Told>();
        const analysis::Progress progress = [this, stop, told](double done) {
            told->done = done;
            if (told->waiting.exchange(true)) return !stop->load();
            QMetaObject::invokeMethod(
                this,
                [this, stop, told] {
                    told->waiting = false;
                    if (!*stop) Q_EMIT progressed(told->done);
                },
                Qt::QueuedConnection);
            return !stop->load();
        };
        try {
            work(progress);
        } catch (...) {
            m_failure = std::current_exception();
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, stop = m_stop] {
        if (*stop || !m_thread) return;
        m_thread->wait();
        m_thread.release()->deleteLater();
        const auto next = std::exchange(m_then, {});
        try {
            if (m_failure) std::rethrow_exception(std::exchange(m_failure, nullptr));
            if (next) next();
        } catch (const domain::Error& error) {
            Q_EMIT failed(messageFor(error));
        } catch (const std::bad_alloc&) {
            Q_EMIT failed(messageFor(domain::Error(domain::ErrorCode::OutOfMemory)));
        } catch (const std::exception& error) {
            Q_EMIT failed(toQt(error.what()));
        }
    });
    m_thread->start();
}

void Background::finish() {
    if (!m_thread) return;
    *m_stop = true;
    m_thread->wait();
    m_thread.reset();
    m_then = {};
}

void Background::cancel() {
    if (!m_thread) return;
    finish();
    Q_EMIT stopped();
}

}  // namespace chandung::app
