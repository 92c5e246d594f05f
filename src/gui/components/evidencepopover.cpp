#include "gui/components/evidencepopover.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "gui/components/evidencedelegate.h"
#include "gui/components/evidencemodel.h"
#include "gui/components/labels.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace chandung::gui {

namespace {
constexpr int popoverWidth = 450;
constexpr int mostCitations = 5;
constexpr std::size_t mostSuggestions = 4;
constexpr int rowHeight = 44;
}  // namespace

EvidencePopover::EvidencePopover(Context& context, app::Workspace& workspace, const domain::Uuid& study,
                                 const domain::Statement& statement, QWidget* parent)
    : Popover(context.theme, popoverWidth, parent),
      m_context(context),
      m_workspace(workspace),
      m_study(study),
      m_statement(statement),
      m_collection(context, workspace, study),
      m_writable(!workspace.readOnly()),
      m_citationModel(new EvidenceModel(this)),
      m_suggestionModel(new EvidenceModel(this)),
      m_citationDelegate(new EvidenceDelegate(context, EvidenceDelegate::For::Citations, this)) {
    setObjectName(QStringLiteral("evidencePopover"));
    setAccessibleName(tr("What this statement rests on"));
    build();
    showCitations();
    showSuggestions();
}

QListView* EvidencePopover::makeList(EvidenceModel* model, EvidenceDelegate* delegate, const QString& name,
                                     const QString& accessibleName) {
    auto* list = new QListView(this);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setProperty("clear", true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->installEventFilter(this);
    return list;
}

void EvidencePopover::build() {
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(12, 4, 8, 4);
    heading->addWidget(makeLabel(m_context.theme, tr("What this statement rests on"), Type::BodyStrong, "", this), 1);
    heading->addWidget(makeTag(m_context.theme, tr("Esc"), "badge", this));
    m_citations = makeList(m_citationModel, m_citationDelegate, QStringLiteral("citationListView"), tr("Citations"));
    m_nothing = makeText(m_context.theme, tr("Nothing yet: this is an assumption."), Type::Body, "second", this);
    m_nothing->setContentsMargins(12, 0, 12, 4);
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("findEvidenceLineEdit"));
    m_find->setPlaceholderText(tr("Find an observation, insight or source"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->addAction(m_context.theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(m_find->accessibleName());
    m_find->installEventFilter(this);
    m_suggestionTitle = makeLabel(m_context.theme, {}, Type::CaptionStrong, "second", this);
    m_suggestionTitle->setContentsMargins(12, 2, 12, 0);
    m_suggestions =
        makeList(m_suggestionModel, new EvidenceDelegate(m_context, EvidenceDelegate::For::Suggestions, this),
                 QStringLiteral("suggestionListView"), tr("What can be cited"));
    m_suggestions->setFocusPolicy(Qt::NoFocus);

    m_footer = new QWidget(this);
    auto* newSource = makeButton(tr("New evidence…"), "link", m_footer);
    newSource->setObjectName(QStringLiteral("newSourceButton"));
    auto* assumption = makeButton(tr("Mark as assumption"), "link", m_footer);
    assumption->setObjectName(QStringLiteral("assumptionButton"));
    auto* footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(8, 2, 8, 2);
    footer->addWidget(newSource);
    footer->addStretch(1);
    footer->addWidget(assumption);
    m_form = new EvidenceForm(m_context, this);
    m_form->hide();
    connect(newSource, &QPushButton::clicked, this, [this] {
        m_worded = -1;
        showForm(true);
        std::vector<domain::Source> sources = m_workspace.all<domain::Source>();
        std::erase_if(sources, [this](const domain::Source& source) { return source.studyId != m_study; });
        m_form->askNew(sources, m_find->text());
        fit();
    });
    connect(m_form, &EvidenceForm::entered, this, &EvidencePopover::create);
    connect(m_form, &EvidenceForm::resized, this, &EvidencePopover::fit);
    connect(m_form, &EvidenceForm::left, this, [this] {
        showForm(false);
        m_find->setFocus(Qt::OtherFocusReason);
    });
    connect(assumption, &QPushButton::clicked, this, [this] { setEvidence({}); });
    connect(m_find, &QLineEdit::textChanged, this, &EvidencePopover::showSuggestions);
    connect(m_suggestions, &QListView::clicked, this, &EvidencePopover::cite);
    connect(m_suggestions, &QListView::entered, m_suggestions, &QListView::setCurrentIndex);
    m_citations->viewport()->installEventFilter(this);

    auto* field = new QHBoxLayout;
    field->setContentsMargins(8, 4, 8, 4);
    field->addWidget(m_find);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(7, 8, 7, 6);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_citations);
    layout->addLayout(field);
    layout->addWidget(m_suggestionTitle);
    layout->addWidget(m_suggestions);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_footer);
    layout->addWidget(m_form);
    m_find->setVisible(m_writable);
    m_footer->setVisible(m_writable);
}

void EvidencePopover::showForm(bool shown) {
    m_form->setVisible(shown);
    m_footer->setVisible(!shown);
    fit();
}

// What is shown
// ------------------------------------------------------------------------------------------------------------------

void EvidencePopover::showCitations() {
    std::vector<EvidenceItem> items;
    for (const auto& citation : m_statement.evidence) items.push_back(m_collection.describe(citation));
    const int row = m_citations->currentIndex().row();
    m_citationModel->setItems(std::move(items));
    if (row >= 0) m_citations->setCurrentIndex(m_citationModel->index(std::min(row, m_citationModel->rowCount() - 1)));
    m_nothing->setVisible(m_statement.evidence.empty());
    fit();
}

void EvidencePopover::showSuggestions() {
    const QString query = m_find->text().simplified();
    auto items = query.isEmpty() ? m_collection.similar(m_statement.text, m_statement.evidence, mostSuggestions)
                                 : m_collection.find(query, m_statement.evidence, mostSuggestions);
    m_suggestionTitle->setText(!query.isEmpty() && items.empty()
                                   ? tr("Nothing found. Add it as a new source below.")
                                   : (query.isEmpty() ? tr("Says something similar") : tr("Found")));
    m_suggestionTitle->setVisible(m_writable && (!items.empty() || !query.isEmpty()));
    m_suggestionModel->setItems(m_writable ? std::move(items) : std::vector<EvidenceItem>());
    if (!query.isEmpty()) m_suggestions->setCurrentIndex(m_suggestionModel->index(0));
    fit();
}

void EvidencePopover::fit() {
    const int citations = std::min(m_citationModel->rowCount(), mostCitations);
    m_citations->setVisible(citations > 0);
    m_citations->setFixedHeight(std::max(1, citations) * rowHeight);
    m_suggestions->setVisible(m_suggestionModel->rowCount() > 0);
    m_suggestions->setFixedHeight(std::max(1, m_suggestionModel->rowCount()) * rowHeight);
    if (!isVisible()) return;
    layout()->activate();
    adjustSize();
}

void EvidencePopover::openAt(const QRect& mark) {
    Popover::openAt(mark, m_writable ? static_cast<QWidget*>(m_find) : m_citations);
}

// What is done
// -------------------------------------------------------------------------------------------------------------------

void EvidencePopover::setEvidence(std::vector<domain::Citation> evidence) {
    m_statement.evidence = std::move(evidence);
    showCitations();
    showSuggestions();
    Q_EMIT changed(m_statement.evidence);
}

void EvidencePopover::cite(const QModelIndex& index) {
    if (!index.isValid() || !m_writable) return;
    auto evidence = m_statement.evidence;
    evidence.push_back(m_suggestionModel->at(index.row()).citation);
    m_find->clear();
    setEvidence(std::move(evidence));
}

void EvidencePopover::remove(int row) {
    if (!m_writable || row < 0 || row >= static_cast<int>(m_statement.evidence.size())) return;
    auto evidence = m_statement.evidence;
    evidence.erase(evidence.begin() + row);
    setEvidence(std::move(evidence));
    if (m_statement.evidence.empty()) m_find->setFocus(Qt::OtherFocusReason);
}

void EvidencePopover::askKind(int row, const QPoint& at) {
    if (!m_writable || row < 0) return;
    QMenu menu(this);
    for (const auto code : domain::codes<domain::EvidenceKind>()) {
        const auto kind = *domain::fromCode<domain::EvidenceKind>(code);
        QAction* action = menu.addAction(evidenceKindWord(m_context, kind));
        action->setCheckable(true);
        action->setChecked(m_statement.evidence[static_cast<std::size_t>(row)].kind == kind);
        connect(action, &QAction::triggered, this, [this, row, kind] {
            auto evidence = m_statement.evidence;
            evidence[static_cast<std::size_t>(row)].kind = kind;
            setEvidence(std::move(evidence));
        });
    }
    menu.addSeparator();
    QAction* words = menu.addAction(tr("Words and date…"));
    words->setObjectName(QStringLiteral("citationWordsAction"));
    connect(words, &QAction::triggered, this, [this, row] { askWords(row); });
    menu.exec(at);
}

void EvidencePopover::askWords(int row) {
    m_worded = row;
    const domain::Citation& citation = m_statement.evidence[static_cast<std::size_t>(row)];
    showForm(true);
    m_form->askWords(citation.quote, citation.date);
    fit();
}

void EvidencePopover::create(const EvidenceForm::Entry& entry) {
    auto evidence = m_statement.evidence;
    if (m_worded >= 0 && m_worded < static_cast<int>(evidence.size())) {
        evidence[static_cast<std::size_t>(m_worded)].quote = entry.words;
        evidence[static_cast<std::size_t>(m_worded)].date = entry.date;
        showForm(false);
        setEvidence(std::move(evidence));
        m_find->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Source, observation and citation are one step of undo.
    const app::Workspace::Group group(m_workspace, tr("New evidence"));
    domain::Citation citation{domain::CitationTarget::Source, entry.source.id, {}, entry.kind, {}, entry.date};
    if (entry.source.id.isNull()) {
        domain::Source source = entry.source;
        source.id = domain::Uuid::make();
        source.studyId = m_study;
        if (!m_workspace.save(source, tr("New source"))) return;
        citation.targetId = source.id;
    }
    if (!entry.words.empty()) {
        domain::Observation observation;
        observation.id = domain::Uuid::make();
        observation.sourceId = citation.targetId;
        observation.text = entry.words;
        if (!m_workspace.save(observation, tr("New observation"))) return;
        citation.target = domain::CitationTarget::Observation;
        citation.targetId = observation.id;
    }
    m_collection = EvidenceCollection(m_context, m_workspace, m_study);
    showForm(false);
    m_find->clear();
    evidence.push_back(std::move(citation));
    setEvidence(std::move(evidence));
    m_find->setFocus(Qt::OtherFocusReason);
}

// Keys and mouse
// -----------------------------------------------------------------------------------------------------------------

bool EvidencePopover::keyInFind(const QKeyEvent& event) {
    const int row = m_suggestions->currentIndex().row();
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            cite(m_suggestions->currentIndex());
            return true;
        case Qt::Key_Down:
            if (row + 1 < m_suggestionModel->rowCount())
                m_suggestions->setCurrentIndex(m_suggestionModel->index(row + 1));
            return true;
        case Qt::Key_Up:
            if (row > 0) {
                m_suggestions->setCurrentIndex(m_suggestionModel->index(row - 1));
            } else if (m_citationModel->rowCount() > 0) {
                m_suggestions->setCurrentIndex({});
                m_citations->setCurrentIndex(m_citationModel->index(m_citationModel->rowCount() - 1));
                m_citations->setFocus(Qt::OtherFocusReason);
            }
            return true;
        default:
            return false;
    }
}

bool EvidencePopover::keyInCitations(const QKeyEvent& event) {
    const QModelIndex index = m_citations->currentIndex();
    switch (event.key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            remove(index.row());
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (index.isValid())
                askKind(index.row(),
                        m_citations->viewport()->mapToGlobal(
                            m_citationDelegate->kindRect(m_citations->visualRect(index), index).bottomLeft()));
            return true;
        case Qt::Key_Down:
            if (index.row() + 1 < m_citationModel->rowCount()) return false;
            m_find->setFocus(Qt::OtherFocusReason);
            return true;
        default:
            return false;
    }
}

void EvidencePopover::clickCitation(const QPoint& at) {
    const QModelIndex index = m_citations->indexAt(at);
    if (!index.isValid()) return;
    const QRect row = m_citations->visualRect(index);
    if (m_citationDelegate->removeRect(row).contains(at))
        remove(index.row());
    else if (m_citationDelegate->kindRect(row, index).contains(at))
        askKind(index.row(),
                m_citations->viewport()->mapToGlobal(m_citationDelegate->kindRect(row, index).bottomLeft()));
}

bool EvidencePopover::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Escape) return false;
        if (watched == m_find && keyInFind(key)) return true;
        if (watched == m_citations && keyInCitations(key)) return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && watched == m_citations->viewport())
        clickCitation(static_cast<QMouseEvent*>(event)->pos());
    return Popover::eventFilter(watched, event);
}

}  // namespace chandung::gui
