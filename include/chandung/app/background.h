#pragma once

#include "chandung/analysis/columnprofile.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace chandung::app {

/// Long work beside the window: one piece at a time, with progress and a way to stop it. Everything is announced in the
/// thread that made it.
class Background : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void(const analysis::Progress&)>;

    explicit Background(QObject* parent = nullptr) : QObject(parent) {}
    /// Stops and waits.
    ~Background() override;

    /// Stops what is running, without an announcement, then runs `work` in a thread of its own. `then` is called here
    /// when it is through. `work` may throw domain::Error; it may touch nothing that this thread uses meanwhile.
    void run(Work work, std::function<void()> then);
    /// Asks the work to stop and waits for it; `stopped` follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(double done);
    /// It failed; for the user.
    void failed(const QString& message);
    /// The user stopped it.
    void stopped();

private:
    void finish();

    std::unique_ptr<QThread> m_thread;
    std::function<void()> m_then;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::exception_ptr m_failure;
};

}  // namespace chandung::app
