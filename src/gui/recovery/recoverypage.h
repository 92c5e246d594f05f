#pragma once

#include <QWidget>

// After Qt: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include "chandung/domain/error.h"
#include "chandung/storage/safety.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace chandung::gui {

struct Context;

/// What stands in the window when a workspace cannot be opened: what happened, what is safe, and what can be done.
class RecoveryPage : public QWidget {
    Q_OBJECT

public:
    RecoveryPage(Context& context, const QString& file, const domain::Error& error,
                 const std::vector<storage::Backup>& backups, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The newest good backup is to take the file's place.
    void restoreWanted(const QString& backup);
    /// One of the others: show the list.
    void backupsWanted();
    /// Open what can be read, for reading only.
    void readWanted();
    /// Make a new workspace from what can be read (foreign or damaged file).
    void saveRowsWanted();
    void leaveWanted();

private:
    void build(const std::vector<storage::Backup>& backups);
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString safe(bool hasBackup) const;

    Context& m_context;
    const QString m_file;
    const domain::Error m_error;
};

}  // namespace chandung::gui
