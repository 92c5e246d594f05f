#include "gui/study/studiespage.h"

#include "chandung/app/dependents.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/pageheader.h"
#include "gui/components/panel.h"
#include "gui/components/readable.h"
#include "gui/components/rowlist.h"
#include "gui/library/personacommands.h"
#include "gui/study/studyrows.h"
#include "gui/theme/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace chandung::gui {

StudiesPage::StudiesPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, tr("Studies"))),
      m_stack(new QStackedWidget),
      m_list(new RowList(context, QStringLiteral("studiesList"), tr("Studies"))) {
    setObjectName(QStringLiteral("studiesPage"));
    QPushButton* plus = m_header->addButton(tr("New study"), QStringLiteral("plus"));
    plus->setObjectName(QStringLiteral("newStudyButton"));
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    auto* panel = new Panel(context, tr("All studies"));
    full->setMaximumWidth(pageWidth + 2 * space::l);
    QToolButton* trash = panel->addTool(QStringLiteral("trash"), tr("Move this study to the trash"));
    panel->add(m_list, 1);
    column->addWidget(panel);
    auto* empty = new EmptyState(context, QStringLiteral("study"), tr("No study yet"),
                                 tr("A study takes you from a goal to printed persona cards in five steps, and keeps "
                                    "what every statement rests on."));
    QPushButton* first = empty->addButton(tr("New study"), QStringLiteral("plus"), "primary");
    for (QWidget* widget : std::initializer_list<QWidget*>{plus, trash, first}) markEditing(widget);
    m_stack->addWidget(full);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(plus, &QPushButton::clicked, this, &StudiesPage::createHere);
    connect(first, &QPushButton::clicked, this, &StudiesPage::createHere);
    connect(trash, &QToolButton::clicked, this, [this] { remove(m_list->currentId()); });
    connect(m_list, &RowList::deleteWanted, this, &StudiesPage::remove);
    connect(m_list, &RowList::opened, this, &Page::navigate);
}

void StudiesPage::createHere() {
    if (!m_workspace) return;
    domain::Study study;
    study.id = domain::Uuid::make();
    study.name = app::fromQt(tr("New study"));
    const std::string rhythm = app::fromQt(m_context.settings.value(QStringLiteral("review.rhythm")));
    study.review = domain::fromCode<domain::ReviewRhythm>(rhythm).value_or(study.review);
    if (m_workspace->save(study, tr("New study"))) Q_EMIT navigate(studyPlace(study.id, 1));
}

void StudiesPage::remove(const QString& id) {
    const domain::Uuid study = studyOfPlace(id);
    if (!m_workspace || study.isNull()) return;
    const QString text =
        app::removalText(*m_workspace, app::EntityKind::Study, study, tr("Moved the study to the trash"));
    if (m_workspace->remove<domain::Study>(study, tr("Move study to trash"))) Q_EMIT notify(text, true);
}

void StudiesPage::reload() {
    const auto rows = m_workspace ? studyRows(m_context, *m_workspace) : std::vector<Row>();
    m_header->setNote(locale().toString(static_cast<int>(rows.size())));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.empty()) m_list->setCurrentId(rows.front().id);
}

}  // namespace chandung::gui
