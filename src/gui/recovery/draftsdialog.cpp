#include "gui/recovery/draftsdialog.h"

#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/recovery/draftkeeper.h"
#include "gui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace chandung::gui {

DraftsDialog::DraftsDialog(Context& context, DraftKeeper& keeper, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_keeper(keeper),
      m_list(new RowList(context, QStringLiteral("draftsList"), tr("Texts that were not saved"))),
      m_text(new QPlainTextEdit) {
    setWindowTitle(tr("Texts that were not saved"));
    setObjectName(QStringLiteral("draftsDialog"));
    resize(640, 460);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(context.theme,
                               tr("These texts were typed last time, but the program ended before they were saved, or "
                                  "the file could not take them."),
                               Type::Body, "second"));
    layout->addWidget(m_list, 1);
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("draftText"));
    m_text->setAccessibleName(tr("The text"));
    layout->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    m_remove = makeButton(tr("Remove"), "danger", this);
    m_copy = makeButton(tr("Copy text"), "", this);
    m_put = makeButton(tr("Put back"), "primary", this);
    m_put->setObjectName(QStringLiteral("putBackButton"));
    m_remove->setObjectName(QStringLiteral("removeDraftButton"));
    auto* close = makeButton(tr("Close"), "", this);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_put);
    layout->addLayout(buttons);
    m_put->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_put, &QPushButton::clicked, this, &DraftsDialog::putBack);
    connect(m_remove, &QPushButton::clicked, this, &DraftsDialog::remove);
    connect(m_list, &RowList::picked, this, &DraftsDialog::showText);
    reload();
}

int DraftsDialog::current() const {
    return m_list->currentId().toInt();
}

void DraftsDialog::reload() {
    const auto drafts = m_keeper.left();
    if (drafts.empty()) {
        accept();
        return;
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const app::Draft& draft = drafts[i];
        Row row;
        row.id = QString::number(i);
        row.title = draft.label;
        row.sub = draft.text.simplified().left(80);
        row.right = momentText(m_context, draft.at);
        row.icon = m_context.theme.icon(QStringLiteral("edit"));
        rows.push_back(row);
    }
    m_list->setRows(rows);
    m_list->setCurrentId(QStringLiteral("0"));
    showText();
}

void DraftsDialog::showText() {
    const auto drafts = m_keeper.left();
    const auto at = static_cast<std::size_t>(current());
    m_text->setPlainText(at < drafts.size() ? drafts[at].text : QString());
}

void DraftsDialog::putBack() {
    const auto drafts = m_keeper.left();
    const auto at = static_cast<std::size_t>(current());
    if (at >= drafts.size()) return;
    if (m_keeper.putBack(drafts[at])) {
        accept();
        return;
    }
    m_context.dialogs.message(this, tr("The text was not put back"),
                              tr("Its field is not there any more. Copy the text and put it where you want it."));
}

void DraftsDialog::remove() {
    const auto drafts = m_keeper.left();
    const auto at = static_cast<std::size_t>(current());
    if (at < drafts.size()) m_keeper.remove(drafts[at]);
    reload();
}

}  // namespace chandung::gui
