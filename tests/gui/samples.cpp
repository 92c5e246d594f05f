// The sample workspace in the user's data folder: made once, opened again, and made anew when it cannot be opened.
#include "keyboardroom.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace chandung;
using test::KeyboardRoom;

namespace {

/// The data folder of the tests, without samples before and after.
class DataHome {
public:
    DataHome() { clear(); }
    ~DataHome() { clear(); }
    DataHome(const DataHome&) = delete;
    DataHome& operator=(const DataHome&) = delete;

    [[nodiscard]] static QDir folder() { return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}; }

private:
    static void clear() {
        for (const QString& name : folder().entryList({QStringLiteral("Chandung sample*")}, QDir::Files))
            QFile::remove(folder().filePath(name));
    }
};

}  // namespace

TEST_CASE("A sample that cannot be opened is kept beside a new one") {
    REQUIRE(QStandardPaths::isTestModeEnabled());
    const DataHome home;
    KeyboardRoom room;
    room.act("openSampleAction");
    const QString file = room.workspace().fileName();
    REQUIRE(QFileInfo(file).dir() == DataHome::folder());
    REQUIRE(room.workspace().count<domain::Persona>() > 0);

    // What was changed in it is there the next time.
    domain::Persona mine;
    mine.id = domain::Uuid::make();
    mine.set("identity.name", std::string("Mai"));
    REQUIRE(room.workspace().save(mine, QStringLiteral("persona")));
    room.window.openFile(room.file);
    room.act("openSampleAction");
    CHECK(room.workspace().fileName() == file);
    CHECK(room.workspace().find<domain::Persona>(mine.id));

    // Another program's file stands in its place.
    room.window.openFile(room.file);
    const QByteArray foreign = "no workspace at all";
    {
        QFile broken(file);
        REQUIRE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write(foreign);
    }
    room.act("openSampleAction");
    REQUIRE(room.window.workspace());
    CHECK(room.workspace().fileName() == file);
    CHECK(room.workspace().count<domain::Persona>() > 0);
    CHECK_FALSE(room.workspace().find<domain::Persona>(mine.id));
    CHECK(room.gui.dialogs.messages.isEmpty());
    const QStringList kept = DataHome::folder().entryList({QStringLiteral("* (1).chandung")}, QDir::Files);
    REQUIRE(kept.size() == 1);
    QFile old(DataHome::folder().filePath(kept.front()));
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == foreign);
}
