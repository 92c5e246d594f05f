#pragma once

#include "chandung/domain/language.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace chandung::app {

/// The program's own settings, typed; kept per user outside any workspace. Nothing a user typed about customers goes
/// here.
class Settings {
public:
    /// The user's settings, or those in `file` (tests).
    explicit Settings(const QString& file = {});

    [[nodiscard]] domain::Language language() const;  ///< default: the system's
    void setLanguage(domain::Language language);
    [[nodiscard]] QString theme() const;  ///< "system", "light", "dark"
    void setTheme(const QString& theme);
    [[nodiscard]] QString author() const;
    void setAuthor(const QString& author);

    /// Any program setting of the table (settingtable.h); what is not set, or not allowed, is its default.
    [[nodiscard]] QString value(const QString& key) const;
    /// False when the table does not allow the value; then nothing changes.
    bool setValue(const QString& key, const QString& value);
    [[nodiscard]] QString paper() const { return value(QStringLiteral("paper")); }

    [[nodiscard]] QStringList recentFiles() const;  ///< newest first, at most 10
    /// The workspace of last time, if it is still there; else empty.
    [[nodiscard]] QString lastFile() const;
    void addRecentFile(const QString& file);
    void removeRecentFile(const QString& file);

    /// Window and pane state by name ("main/geometry").
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);

    /// Where the user was in a workspace: "personas/<id>", "studies/<id>/1".
    [[nodiscard]] QString lastPlace(const QString& file) const;
    void setLastPlace(const QString& file, const QString& place);

private:
    mutable std::unique_ptr<QSettings> m_settings;
};

}  // namespace chandung::app
