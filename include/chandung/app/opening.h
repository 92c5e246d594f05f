#pragma once

#include "chandung/storage/workspacestore.h"

#include <QString>

#include <future>
#include <memory>

namespace chandung::app {

struct Knowledge;
class Workspace;

/// A workspace file that is being opened beside the thread that wants it. A program that starts begins it first and
/// makes its window meanwhile: the checks of opening then take no time of their own.
class Opening {
public:
    /// Where a file is edited that lies on a share or in a folder that is kept the same on several machines.
    enum class Editing {
        InPlace,     ///< for a moment, as commands do
        WorkingCopy  ///< for as long as a window is open
    };

    /// Begins at once. `file` is an absolute path. The program's settings say where a backup before a migration goes.
    explicit Opening(const QString& file, storage::Access access = storage::Access::PreferReadWrite,
                     Editing editing = Editing::InPlace);

    [[nodiscard]] const QString& file() const { return m_file; }

    /// Waits for it; to be called once. Throws domain::Error as Workspace::open does.
    [[nodiscard]] std::unique_ptr<Workspace> workspace(const Knowledge& knowledge);

private:
    QString m_file;
    std::future<std::unique_ptr<storage::WorkspaceStore>> m_store;
};

}  // namespace chandung::app
