#pragma once

#include <QStringList>
#include <QtGlobal>

namespace chandung::test {

/// While it lives, collects what Qt warns of. One at a time.
class Complaints {
public:
    Complaints() {
        s_texts.clear();
        m_before = qInstallMessageHandler(&Complaints::take);
    }
    ~Complaints() { qInstallMessageHandler(m_before); }
    Complaints(const Complaints&) = delete;
    Complaints& operator=(const Complaints&) = delete;

    [[nodiscard]] static const QStringList& texts() { return s_texts; }

private:
    static void take(QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtDebugMsg || type == QtInfoMsg) return;
        // The display without a screen says so whenever a window is raised.
        if (text.contains(QLatin1String("This plugin does not support"))) return;
        s_texts << text;
    }

    inline static QStringList s_texts;
    QtMessageHandler m_before = nullptr;
};

}  // namespace chandung::test
