#pragma once

#include "chandung/domain/uuid.h"

#include <QString>

#include <vector>

namespace chandung::app {

/// A text that was typed and is not in the workspace: the program ended before it was saved, or the file refused it.
struct Draft {
    QString place;  ///< of the window: "personas/<id>"
    QString field;  ///< object name of the field
    QString label;  ///< what the user knows the field as
    QString text;
    QString at;  ///< UTC

    [[nodiscard]] bool operator==(const Draft&) const = default;
};

/// The drafts of one workspace, in a file of the program's own folder that only its owner may read. The file is there
/// only while there are drafts.
class Drafts {
public:
    /// `folder`: the program's own folder, unless a test says otherwise.
    explicit Drafts(const domain::Uuid& workspace, const QString& folder = {});

    [[nodiscard]] const std::vector<Draft>& all() const { return m_drafts; }
    /// Adds a draft or replaces the one of the same place and field. False when it cannot be written.
    bool keep(const Draft& draft);
    void drop(const QString& place, const QString& field);
    void clear();

    [[nodiscard]] QString file() const { return m_file; }

private:
    void read();
    bool write() const;

    QString m_file;
    std::vector<Draft> m_drafts;
};

}  // namespace chandung::app
