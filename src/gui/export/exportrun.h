#pragma once

#include "chandung/app/exporter.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace chandung::gui {

/// What is written, all of it its own, so that the workspace may change meanwhile.
struct ExportJob {
    app::ExportOrder order;
    std::shared_ptr<const domain::Bundle> bundle;
    domain::Catalogue catalogue;
    const app::Knowledge* knowledge = nullptr;
    QString target;     ///< the file; the folder when `each`
    bool each = false;  ///< one file for each persona
    QString fallback;   ///< name of the file of a persona without a name
};

/// Writes a job in a thread; the window stays alive and may stop it.
class ExportRun : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(QObject* parent = nullptr) : QObject(parent) {}
    ~ExportRun() override;

    void start(ExportJob job);
    void cancel() { m_stopped = true; }
    [[nodiscard]] bool running() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progress(int done, int total, const QString& name);
    /// The files that were written.
    void done(const QStringList& files);
    /// Stopped, or it went wrong: then `message` is not empty. `files` are whole.
    void failed(const QString& message, const QStringList& files);

private:
    struct Result;
    void work(const ExportJob& job, Result& result);

    QThread* m_thread = nullptr;
    std::atomic<bool> m_stopped = false;
};

}  // namespace chandung::gui
