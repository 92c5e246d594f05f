#pragma once

#include <QDialog>

// After Qt: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include "chandung/storage/safety.h"

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace chandung::gui {

class RowList;
struct Context;

/// One line about a backup: when, and how much is in it.
[[nodiscard]] QString backupTitle(const Context& context, const storage::Backup& backup);
[[nodiscard]] QString backupFacts(const Context& context, const storage::Backup& backup);

/// The backups of a workspace, newest first, to go back to one of them.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(Context& context, const QString& name, const std::vector<storage::Backup>& backups, QWidget* parent);

    /// A backup was made meanwhile.
    void setBackups(const std::vector<storage::Backup>& backups);
    /// Whether one can be made now (a workspace is open for editing).
    void setCanMake(bool can);
    void say(const QString& text);

Q_SIGNALS:
    void restoreWanted(const QString& backup);
    void makeWanted();

private:
    Context& m_context;
    std::vector<storage::Backup> m_backups;
    QStackedWidget* m_stack;  ///< the list, or what to do first
    RowList* m_list;
    QPushButton* m_first;
    QLabel* m_note;
    QPushButton* m_make;
    QPushButton* m_restore;
    bool m_canMake = true;
};

}  // namespace chandung::gui
