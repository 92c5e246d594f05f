#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"
#include "gui/library/faces.h"

#include <QPointer>
#include <QWidget>

namespace chandung::gui {

class EvidenceBars;
class PageHeader;
class Panel;
class RowList;
class Session;

/// Home of an open workspace: where you left off, studies, what is missing, reviews due, evidence, recent workspaces.
class Dashboard : public QWidget {
    Q_OBJECT

public:
    Dashboard(Context& context, Session& session, QWidget* parent = nullptr);

    void reload(app::Workspace& workspace);

protected:
    void paintEvent(QPaintEvent* event) override;

Q_SIGNALS:
    void navigate(const QString& place);
    void newPersona();

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void reloadRecentPersonas(const std::vector<domain::PersonaSummary>& summaries);
    void reloadReviews(const std::vector<domain::PersonaSummary>& summaries);
    void reloadMissing(app::Workspace& workspace, const std::vector<domain::PersonaSummary>& summaries);
    void reloadEvidence(const std::vector<domain::PersonaSummary>& summaries);

    Context& m_context;
    Session& m_session;
    std::vector<domain::Study> m_studies;
    Faces m_faces;
    QPointer<app::Workspace> m_missingOf;  ///< whose personas are read for what is missing after the first picture
    bool m_painted = false;
    PageHeader* m_header;
    RowList* m_leftOff;
    RowList* m_studyList;
    Panel* m_missingPanel = nullptr;
    RowList* m_missing;
    Panel* m_reviewPanel = nullptr;
    Panel* m_evidencePanel = nullptr;
    RowList* m_reviews;
    EvidenceBars* m_evidence;
    RowList* m_recent;
};

}  // namespace chandung::gui
