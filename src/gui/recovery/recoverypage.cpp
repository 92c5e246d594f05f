#include "gui/recovery/recoverypage.h"

#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/context.h"
#include "gui/recovery/backupsdialog.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace chandung::gui {

using domain::ErrorCode;

namespace {

constexpr int textWidth = 620;

}  // namespace

RecoveryPage::RecoveryPage(Context& context, const QString& file, const domain::Error& error,
                           const std::vector<storage::Backup>& backups, QWidget* parent)
    : QWidget(parent), m_context(context), m_file(file), m_error(error) {
    setObjectName(QStringLiteral("recoveryPage"));
    build(backups);
}

QString RecoveryPage::what() const {
    if (m_error.code() == ErrorCode::Foreign)
        return tr(
            "This workspace was made or changed by another program. Nothing in it was run. Make a clean copy of what "
            "it holds and work with that.");
    return tr(
        "Some of what stands in this file cannot be read. That happens when a disk fails, a copy broke off, or "
        "another program wrote into it.");
}

QString RecoveryPage::safe(bool hasBackup) const {
    if (m_error.code() == ErrorCode::Foreign) return tr("The file was left as it is.");
    if (hasBackup)
        return tr(
            "The file was left as it is, and it is kept under another name when you go back to a backup. Your "
            "backups are safe.");
    return tr("The file was left as it is. There is no backup of it on this computer.");
}

void RecoveryPage::build(const std::vector<storage::Backup>& backups) {
    const Theme& theme = m_context.theme;
    const bool foreign = m_error.code() == ErrorCode::Foreign;
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addStretch(2);
    auto* icon = new QLabel(this);
    icon->setPixmap(
        theme.icon(QStringLiteral("warn"), foreign ? theme.colours().warn : theme.colours().err).pixmap(40));
    column->addWidget(icon);
    const auto text = [&](const QString& words, Type type, const char* tone, const char* name) {
        QLabel* label = makeText(theme, words, type, tone);
        label->setObjectName(QString::fromLatin1(name));
        label->setFixedWidth(textWidth);
        column->addWidget(label);
        return label;
    };
    text(foreign ? tr("“%1” is not as Chandung left it").arg(QFileInfo(m_file).fileName())
                 : tr("“%1” is damaged").arg(QFileInfo(m_file).fileName()),
         Type::Title, "", "recoveryTitle");
    text(what(), Type::Body, "", "recoveryWhat");
    const auto good = std::find_if(backups.begin(), backups.end(), [](const auto& backup) { return !backup.fewer; });
    const bool hasBackup = !foreign && good != backups.end();
    text(safe(hasBackup), Type::Body, "second", "recoverySafe");
    if (hasBackup)
        text(tr("The newest good backup is from %1 (%2).")
                 .arg(backupTitle(m_context, *good), backupFacts(m_context, *good)),
             Type::BodyMedium, "", "recoveryBackup");
    column->addSpacing(space::s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto button = [&](const QString& words, const char* kind, const char* name) {
        QPushButton* made = makeButton(words, kind, this);
        made->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(made);
        return made;
    };
    if (hasBackup) {
        QPushButton* restore = button(tr("Restore this backup"), "primary", "restoreButton");
        connect(restore, &QPushButton::clicked, this,
                [this, path = app::pathToQt(good->file)] { Q_EMIT restoreWanted(path); });
        connect(button(tr("Other backups…"), "", "otherBackupsButton"), &QPushButton::clicked, this,
                &RecoveryPage::backupsWanted);
    }
    if (!foreign)
        connect(button(tr("Open for reading"), "", "openReadOnlyButton"), &QPushButton::clicked, this,
                &RecoveryPage::readWanted);
    QPushButton* rows = button(foreign ? tr("Make a clean copy…") : tr("Save what can be read…"),
                               hasBackup ? "" : "primary", "saveRowsButton");
    connect(rows, &QPushButton::clicked, this, &RecoveryPage::saveRowsWanted);
    buttons->addStretch();
    column->addLayout(buttons);
    setFocusProxy(buttons->itemAt(0)->widget());

    auto* foot = new QHBoxLayout;
    QPushButton* details = makeButton(tr("Show details"), "link", this);
    details->setObjectName(QStringLiteral("detailsButton"));
    QPushButton* leave = makeButton(tr("Back to the first page"), "link", this);
    leave->setObjectName(QStringLiteral("leaveButton"));
    foot->addWidget(details);
    foot->addWidget(leave);
    foot->addStretch();
    column->addLayout(foot);
    QLabel* detail = text(app::messageFor(m_error), Type::Label, "second", "recoveryDetails");
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->hide();
    connect(details, &QPushButton::clicked, this, [detail, details] {
        detail->show();
        detail->setFocus(Qt::OtherFocusReason);
        details->hide();
    });
    connect(leave, &QPushButton::clicked, this, &RecoveryPage::leaveWanted);
    column->addStretch(3);
    outer->addLayout(column);
    outer->addStretch(1);
}

}  // namespace chandung::gui
