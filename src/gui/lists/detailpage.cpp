#include "gui/lists/detailpage.h"

#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/panel.h"
#include "gui/components/readable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace chandung::gui {

namespace {

constexpr int readingWidth = 844;
constexpr int labelWidth = 140;

}  // namespace

DetailPage::DetailPage(Context& context, const QString& root, const QString& title, const QString& trashed,
                       QWidget* parent)
    : DataPage(context, parent),
      m_root(root),
      m_header(new PageHeader(context, title)),
      m_stack(new QStackedWidget),
      m_list(new RowList(context, root + QStringLiteral("List"), title)),
      m_panel(new Panel(context, QString())),
      m_trashed(trashed),
      m_body(new QWidget),
      m_layout(new QVBoxLayout(m_body)) {
    setObjectName(root + QStringLiteral("Page"));
    auto* left = new Panel(context, title);
    const auto tool = [&](const QString& icon, const QString& tip, const QString& name, void (DetailPage::*work)()) {
        QToolButton* button = left->addTool(icon, tip);
        button->setObjectName(name);
        markEditing(button);
        connect(button, &QToolButton::clicked, this, work);
    };
    tool(QStringLiteral("dup"), tr("Duplicate"), QStringLiteral("duplicateButton"), &DetailPage::duplicateChosen);
    tool(QStringLiteral("trash"), tr("Move to the trash"), QStringLiteral("trashButton"), &DetailPage::trashChosen);
    QPushButton* open = makeButton(tr("Open"), "compact");
    open->setObjectName(QStringLiteral("openButton"));
    m_panel->addHeaderWidget(open);
    connect(open, &QPushButton::clicked, this, &DetailPage::openChosen);
    left->add(m_list, 1);
    left->setMinimumWidth(220);
    m_layout->setContentsMargins(space::l, space::m, space::l, space::l);
    m_layout->setSpacing(space::xs);
    m_body->setMaximumWidth(readingWidth);
    m_panel->addScrolling(m_body);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 720});
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(splitter);
    full->setMaximumWidth(pageWidth + 2 * space::l);
    m_stack->addWidget(full);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(m_list, &RowList::picked, this, &DetailPage::showChosen);
    connect(m_list, &RowList::opened, this, &DetailPage::openChosen);
    connect(m_list, &RowList::deleteWanted, this, &DetailPage::trashChosen);
}

QPushButton* DetailPage::addNewButton(const QString& text) {
    QPushButton* button = m_header->addButton(text, QStringLiteral("plus"));
    markEditing(button);
    return button;
}

domain::Uuid DetailPage::chosen() const {
    return domain::Uuid::parse(app::fromQt(m_list->currentId())).value_or(domain::Uuid());
}

void DetailPage::goTo(const domain::Uuid& id) {
    if (!id.isNull()) Q_EMIT navigate(m_root + QLatin1Char('/') + app::toQt(id.str()));
}

void DetailPage::openChosen() {
    goTo(chosen());
}

void DetailPage::duplicateChosen() {
    if (m_workspace && !chosen().isNull()) goTo(duplicate(chosen()));
}

void DetailPage::trashChosen() {
    if (m_workspace && !chosen().isNull() && trash(chosen())) Q_EMIT notify(m_trashed, true);
}

void DetailPage::setEmpty(EmptyState* empty) {
    m_stack->addWidget(empty);
}

QString DetailPage::place() const {
    return m_root;
}

void DetailPage::reload() {
    const auto list = m_workspace ? rows() : std::vector<Row>();
    m_header->setNote(locale().toString(static_cast<int>(list.size())));
    m_stack->setCurrentIndex(list.empty() ? m_stack->count() - 1 : 0);
    m_list->setRows(list);
    if (m_list->currentId().isEmpty() && !list.empty()) m_list->setCurrentId(list.front().id);
    showChosen();
}

void DetailPage::showChosen() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto id = domain::Uuid::parse(app::fromQt(m_list->currentId()));
    if (id && m_workspace) showDetail(*m_layout, *m_panel, *id);
    m_layout->addStretch(1);
}

void DetailPage::addHeading(QVBoxLayout& body, const QString& text) {
    body.addSpacing(space::m);
    body.addWidget(makeText(m_context.theme, text, Type::Heading));
}

void DetailPage::addText(QVBoxLayout& body, const QString& label, const QString& text) {
    if (text.isEmpty()) return;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    QLabel* name = makeText(m_context.theme, label, Type::Label, "hint");
    name->setFixedWidth(labelWidth);
    line->addWidget(name);
    QLabel* value = makeText(m_context.theme, text, Type::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(label, text));
    line->addWidget(value, 1);
    body.addWidget(row);
}

}  // namespace chandung::gui
