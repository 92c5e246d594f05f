#include "gui/export/exportrun.h"

#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"

#include <QDir>

namespace chandung::gui {

struct ExportRun::Result {
    QStringList files;
    QString problem;
    bool whole = false;
};

ExportRun::~ExportRun() {
    cancel();
    if (!m_thread) return;
    m_thread->wait();
    delete m_thread;
}

void ExportRun::start(ExportJob job) {
    if (m_thread) return;
    m_stopped = false;
    auto result = std::make_shared<Result>();
    m_thread = QThread::create([this, job = std::move(job), result] { work(job, *result); });
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (result->whole)
            Q_EMIT done(result->files);
        else
            Q_EMIT failed(result->problem, result->files);
    });
    m_thread->start();
}

/// In the thread.
void ExportRun::work(const ExportJob& job, Result& result) {
    const app::ExportSource source{*job.bundle, job.catalogue, *job.knowledge};
    try {
        if (!job.each) {
            app::exportTo(
                job.target, job.order, source,
                [this](int done, int total) {
                    Q_EMIT progress(done, total, QString());
                    return !m_stopped;
                },
                &result.files);
        } else {
            const auto personas = app::chosenPersonas(job.order.selection, *job.bundle);
            const QStringList names = app::fileNames(personas, job.order.format, job.fallback);
            for (std::size_t i = 0; i < personas.size(); ++i) {
                Q_EMIT progress(static_cast<int>(i), static_cast<int>(personas.size()), app::toQt(personas[i].name()));
                app::ExportOrder one = job.order;
                one.selection = {{personas[i].id}, {}, {}};
                app::exportTo(
                    QDir(job.target).filePath(names[static_cast<qsizetype>(i)]), one, source,
                    [this](int, int) { return !m_stopped; }, &result.files);
            }
        }
        result.whole = true;
    } catch (const domain::Error& error) {
        if (error.code() != domain::ErrorCode::Cancelled) result.problem = app::messageFor(error);
    } catch (const std::bad_alloc&) {
        result.problem = app::messageFor(domain::Error(domain::ErrorCode::OutOfMemory));
    }
}

}  // namespace chandung::gui
