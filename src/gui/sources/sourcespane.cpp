#include "gui/sources/sourcespane.h"

#include "chandung/app/knowledge.h"
#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/sources/observationspanel.h"
#include "gui/sources/sourceform.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace chandung::gui {

using app::toQt;

namespace {

domain::Uuid idOf(const QString& text) {
    return domain::Uuid::parse(app::fromQt(text)).value_or(domain::Uuid());
}

}  // namespace

SourcesPane::SourcesPane(Context& context, bool everywhere, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_everywhere(everywhere),
      m_stack(new QStackedWidget),
      m_listPanel(new Panel(context, tr("Sources"))),
      m_filter(new QLineEdit),
      m_list(new RowList(context, QStringLiteral("sourcesList"), tr("Sources"))),
      m_form(new SourceForm(context)),
      m_observations(new ObservationsPanel(context)) {
    m_filter->setObjectName(QStringLiteral("sourceFilterLineEdit"));
    m_filter->setPlaceholderText(tr("Filter by word"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    QToolButton* plus = m_listPanel->addTool(QStringLiteral("plus"), tr("Add a source"));
    plus->setObjectName(QStringLiteral("addSourceButton"));
    auto* filterBox = new QWidget;
    auto* filterLayout = new QVBoxLayout(filterBox);
    filterLayout->setContentsMargins(space::s, space::s, space::s, space::xs);
    filterLayout->addWidget(m_filter);
    filterBox->setVisible(everywhere);
    m_listPanel->add(filterBox);
    m_listPanel->add(m_list, 1);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_listPanel);
    splitter->addWidget(buildForm());
    splitter->addWidget(m_observations);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({256, 480, 320});
    m_listPanel->setMinimumWidth(200);
    m_observations->setMinimumWidth(260);
    auto* empty = new EmptyState(context, QStringLiteral("source"), tr("No source yet"),
                                 tr("A source is where knowledge comes from: an interview, a survey, reviews. "
                                    "Statements that rest on one count as evidence."));
    QPushButton* add = empty->addButton(tr("Add a source"), QStringLiteral("plus"), "primary");
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_stack);
    connect(plus, &QToolButton::clicked, this, &SourcesPane::addSource);
    connect(add, &QPushButton::clicked, this, &SourcesPane::addSource);
    connect(m_filter, &QLineEdit::textChanged, this, &SourcesPane::reload);
    connect(m_list, &RowList::picked, this, &SourcesPane::showChosen);
    connect(m_list, &RowList::opened, m_form, &SourceForm::focusTitle);
    connect(m_list, &RowList::deleteWanted, this, &SourcesPane::remove);
    connect(m_observations, &ObservationsPanel::notify, this, &SourcesPane::notify);
}

QWidget* SourcesPane::buildForm() {
    auto* panel = new Panel(m_context, tr("Details of the source"));
    QToolButton* trash = panel->addTool(QStringLiteral("trash"), tr("Move this source to the trash"));
    trash->setObjectName(QStringLiteral("trashSourceButton"));
    connect(trash, &QToolButton::clicked, this, [this] { remove(m_list->currentId()); });
    panel->addScrolling(m_form);
    panel->setMinimumWidth(320);
    return panel;
}

void SourcesPane::setScope(app::Workspace* workspace, const domain::Uuid& study) {
    m_workspace = workspace;
    m_study = study;
}

void SourcesPane::reload() {
    std::vector<Row> rows;
    std::size_t all = 0;
    if (m_workspace) {
        std::map<domain::Uuid, int> counts;
        for (const domain::Observation& observation : m_workspace->all<domain::Observation>())
            ++counts[observation.sourceId];
        const std::string wanted = domain::fold(app::fromQt(m_filter->text().trimmed()));
        for (const domain::Source& source : m_workspace->all<domain::Source>()) {
            if (!m_everywhere && source.studyId != m_study) continue;
            ++all;
            if (!wanted.empty() &&
                domain::fold(source.title + ' ' + source.notes + ' ' + source.collectedBy).find(wanted) ==
                    std::string::npos)
                continue;
            Row row;
            row.id = toQt(source.id.str());
            row.title = source.title.empty() ? tr("Source without a title") : toQt(source.title);
            const QString kind = word(m_context, "source_kinds", domain::code(source.kind));
            row.sub = source.date.empty() ? kind : QStringLiteral("%1, %2").arg(dateText(m_context, source.date), kind);
            row.right = locale().toString(counts[source.id]);
            row.rightSub = tr("trust %1/5").arg(source.trust);
            const domain::MethodEntry* entry =
                m_context.knowledge.method.entry("source_kinds", domain::code(source.kind));
            row.icon = m_context.theme.icon(entry ? toQt(entry->icon) : QStringLiteral("source"));
            row.spoken =
                tr("%1, %2, %3 observations, trust %4 of 5").arg(row.title, row.sub, row.right).arg(source.trust);
            rows.push_back(row);
        }
    }
    m_listPanel->setNote(locale().toString(static_cast<int>(rows.size())));
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.empty()) m_list->setCurrentId(rows.front().id);
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    showChosen();
}

void SourcesPane::showChosen() {
    const domain::Uuid id = idOf(m_list->currentId());
    m_form->setSource(m_workspace, id);
    m_observations->setSource(m_workspace, id);
}

void SourcesPane::commit() {
    m_form->commit();
    m_observations->commit();
}

void SourcesPane::addSource() {
    if (!m_workspace) return;
    commit();
    domain::Source source;
    source.id = domain::Uuid::make();
    source.studyId = m_study;
    source.title = app::fromQt(tr("New source"));
    if (!m_workspace->save(source, tr("Add source"))) return;
    m_filter->clear();
    reload();
    m_list->setCurrentId(toQt(source.id.str()));
    showChosen();
    m_form->focusTitle();
}

void SourcesPane::addObservation() {
    m_observations->addObservation();
}

void SourcesPane::openItem(const QStringList& path) {
    if (!m_list->setCurrentId(path.value(0))) {
        m_filter->clear();
        reload();
        m_list->setCurrentId(path.value(0));
    }
    showChosen();
    if (path.size() > 1) m_observations->choose(path[1]);
}

QString SourcesPane::item() const {
    const QString source = m_list->currentId();
    const QString observation = m_observations->current();
    return observation.isEmpty() ? source : source + QLatin1Char('/') + observation;
}

void SourcesPane::remove(const QString& id) {
    if (id.isEmpty() || !m_workspace) return;
    commit();
    if (m_workspace->remove<domain::Source>(idOf(id), tr("Move source to trash")))
        Q_EMIT notify(tr("Moved the source to the trash"), true);
}

}  // namespace chandung::gui
