#include "gui/recovery/backupsdialog.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/context.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace chandung::gui {

QString backupTitle(const Context& context, const storage::Backup& backup) {
    return momentText(context, app::toQt(backup.at));
}

QString backupFacts(const Context& context, const storage::Backup& backup) {
    const QLocale locale = app::localeOf(context.language.current());
    const QString personas = BackupsDialog::tr("%n personas", nullptr, static_cast<int>(backup.personas));
    const QString sources = BackupsDialog::tr("%n sources", nullptr, static_cast<int>(backup.sources));
    return QStringLiteral("%1 · %2 · %3")
        .arg(personas, sources,
             locale.formattedDataSize(static_cast<qint64>(backup.bytes), 1, QLocale::DataSizeSIFormat));
}

BackupsDialog::BackupsDialog(Context& context, const QString& name, const std::vector<storage::Backup>& backups,
                             QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_list(new RowList(context, QStringLiteral("backupsList"), tr("Backups"))),
      m_note(makeText(context.theme, QString(), Type::Label, "second")) {
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Backups of “%1”").arg(name));
    resize(620, 500);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(context.theme,
                               tr("Chandung makes a checked backup while you work and when you close a workspace. "
                                  "Restoring keeps the file of now beside it under another name."),
                               Type::Body, "second"));
    auto* empty = new EmptyState(context, QStringLiteral("history"), tr("No backup yet"),
                                 tr("The first one is made when you pause after a change, and whenever you "
                                    "close the workspace. It then stands here, with what is in it."));
    m_first = empty->addButton(tr("Back up now"), QStringLiteral("check"), "primary");
    m_first->setObjectName(QStringLiteral("firstBackupButton"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    layout->addWidget(m_stack, 1);
    m_note->setObjectName(QStringLiteral("backupNote"));
    layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    m_make = makeButton(tr("Back up now"), "", this);
    m_make->setObjectName(QStringLiteral("backUpButton"));
    auto* close = makeButton(tr("Close"), "", this);
    m_restore = makeButton(tr("Restore this backup"), "primary", this);
    m_restore->setObjectName(QStringLiteral("restoreBackupButton"));
    m_restore->setDefault(true);
    buttons->addWidget(m_make);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* make : {m_make, m_first})
        connect(make, &QPushButton::clicked, this, [this] {
            m_make->setEnabled(false);
            m_first->setEnabled(false);
            Q_EMIT makeWanted();
        });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString backup = m_list->currentId();
        accept();
        Q_EMIT restoreWanted(backup);
    });
    setBackups(backups);
}

void BackupsDialog::setBackups(const std::vector<storage::Backup>& backups) {
    std::vector<Row> rows;
    for (const storage::Backup& backup : backups) {
        Row row;
        row.id = app::pathToQt(backup.file);
        row.title = backupTitle(m_context, backup);
        row.sub = backupFacts(m_context, backup);
        row.icon = m_context.theme.icon(QStringLiteral("history"));
        if (backup.fewer) {
            row.tag = tr("far less than before");
            row.tagLook = tags::Look::Warn;
        } else if (backup.reason == storage::Backup::Reason::BeforeMigration) {
            row.tag = tr("before an update");
        }
        rows.push_back(row);
    }
    m_backups = backups;
    m_list->setRows(rows);
    if (!rows.empty()) m_list->setCurrentId(rows.front().id);
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_make->setVisible(m_canMake && !rows.empty());
    m_restore->setVisible(!rows.empty());
    say({});
}

void BackupsDialog::setCanMake(bool can) {
    m_canMake = can;
    m_make->setVisible(can && !m_backups.empty());
    m_first->setVisible(can);
}

void BackupsDialog::say(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_make->setEnabled(true);
    m_first->setEnabled(true);
}

}  // namespace chandung::gui
