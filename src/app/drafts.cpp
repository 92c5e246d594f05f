#include "chandung/app/drafts.h"

#include "chandung/app/datafolder.h"
#include "chandung/app/text.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace chandung::app {

namespace {

constexpr quint32 magic = 0x43484446;  ///< "CHDF"
constexpr quint32 mostDrafts = 1000;
constexpr qint64 largestFile = 32 * 1024 * 1024;
constexpr qsizetype longestText = 4 * 1024 * 1024;

}  // namespace

Drafts::Drafts(const domain::Uuid& workspace, const QString& folder)
    : m_file(
          QStringLiteral("%1/drafts/%2.drafts").arg(folder.isEmpty() ? dataFolder() : folder, toQt(workspace.str()))) {
    read();
}

void Drafts::read() {
    QFile file(m_file);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) return;
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint32 count = 0;
    in >> mark >> count;
    if (mark != magic || count > mostDrafts) return;
    for (quint32 i = 0; i < count; ++i) {
        Draft draft;
        in >> draft.place >> draft.field >> draft.label >> draft.text >> draft.at;
        if (in.status() != QDataStream::Ok) break;
        m_drafts.push_back(std::move(draft));
    }
}

bool Drafts::write() const {
    if (m_drafts.empty()) return !QFile::exists(m_file) || QFile::remove(m_file);
    const QString folder = QFileInfo(m_file).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << static_cast<quint32>(m_drafts.size());
    for (const Draft& draft : m_drafts) out << draft.place << draft.field << draft.label << draft.text << draft.at;
    return out.status() == QDataStream::Ok && file.flush() && file.commit();
}

bool Drafts::keep(const Draft& draft) {
    if (draft.text.size() > longestText) return false;
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft& kept) {
        return kept.place == draft.place && kept.field == draft.field;
    });
    if (found != m_drafts.end())
        *found = draft;
    else if (m_drafts.size() < mostDrafts)
        m_drafts.push_back(draft);
    return write();
}

void Drafts::drop(const QString& place, const QString& field) {
    const auto gone =
        std::erase_if(m_drafts, [&](const Draft& draft) { return draft.place == place && draft.field == field; });
    if (gone > 0) write();
}

void Drafts::clear() {
    if (m_drafts.empty()) return;
    m_drafts.clear();
    write();
}

}  // namespace chandung::app
