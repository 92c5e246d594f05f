#include "chandung/app/settings.h"

#include "chandung/app/language.h"
#include "chandung/app/settingtable.h"
#include "chandung/app/text.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace chandung::app {

namespace {

constexpr int mostRecentFiles = 10;

// The keys of the settings file, in one place.
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString authorKey = QStringLiteral("author");
const QString recentKey = QStringLiteral("recentFiles");

QString placeKey(const QString& file) {
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("places/") + QString::fromLatin1(hash);
}

std::unique_ptr<QSettings> openSettings(const QString& file) {
    if (!file.isEmpty()) return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("chandung"),
                                       QStringLiteral("chandung"));
}

/// Only what is new: a change makes QSettings write and sync its file, before the first picture of a window that is
/// just opening.
template <class T>
void put(QSettings& settings, const QString& key, const T& value) {
    if (!settings.contains(key) || settings.value(key).value<T>() != value) settings.setValue(key, value);
}

}  // namespace

Settings::Settings(const QString& file) : m_settings(openSettings(file)) {}

domain::Language Settings::language() const {
    const auto stored = domain::languageFromCode(fromQt(m_settings->value(languageKey).toString()));
    return stored.value_or(systemLanguage());
}

void Settings::setLanguage(domain::Language language) {
    put(*m_settings, languageKey, toQt(domain::languageCode(language)));
}

QString Settings::theme() const {
    const QString theme = m_settings->value(themeKey).toString();
    return theme == QLatin1String("light") || theme == QLatin1String("dark") ? theme : QStringLiteral("system");
}

void Settings::setTheme(const QString& theme) {
    put(*m_settings, themeKey, theme);
}

QString Settings::author() const {
    return m_settings->value(authorKey).toString();
}

void Settings::setAuthor(const QString& author) {
    put(*m_settings, authorKey, author);
}

QString Settings::value(const QString& key) const {
    const SettingSpec* spec = settingSpec(key);
    if (!spec || spec->place != SettingPlace::Program) return {};
    if (key == languageKey) return toQt(domain::languageCode(language()));
    const QString stored = m_settings->value(key).toString();
    return m_settings->contains(key) && isAllowed(*spec, stored) ? stored : QString::fromLatin1(spec->fallback);
}

bool Settings::setValue(const QString& key, const QString& value) {
    const SettingSpec* spec = settingSpec(key);
    if (!spec || spec->place != SettingPlace::Program || !isAllowed(*spec, value)) return false;
    put(*m_settings, key, value);
    return true;
}

QStringList Settings::recentFiles() const {
    return m_settings->value(recentKey).toStringList();
}

QString Settings::lastFile() const {
    const QString last = recentFiles().value(0);
    return QFileInfo::exists(last) ? last : QString();
}

void Settings::addRecentFile(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    if (files.size() > mostRecentFiles) files.resize(mostRecentFiles);
    put(*m_settings, recentKey, files);
}

void Settings::removeRecentFile(const QString& file) {
    QStringList files = recentFiles();
    if (files.removeAll(file) > 0) put(*m_settings, recentKey, files);
}

QByteArray Settings::state(const QString& name) const {
    return m_settings->value(QStringLiteral("state/") + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state) {
    put(*m_settings, QStringLiteral("state/") + name, state);
}

QString Settings::lastPlace(const QString& file) const {
    return m_settings->value(placeKey(file)).toString();
}

void Settings::setLastPlace(const QString& file, const QString& place) {
    put(*m_settings, placeKey(file), place);
}

}  // namespace chandung::app
