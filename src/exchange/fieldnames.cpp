#include "exchange/fieldnames.h"

namespace chandung::exchange {

namespace {

constexpr FieldNames table[] = {
    {"identity.name",
     "name,persona,persona name,full name,ten,ho ten,ho va ten,ten chan dung,chan dung,nama,nama persona,nama penuh"},
    {"identity.label identity.story",
     "label,tagline,headline,one liner,summary,mo ta ngan,tom tat,label ringkas,ringkasan"},
    {"identity.archetype identity.label",
     "archetype,type,customer type,kieu khach hang,loai khach hang,arketaip,jenis pelanggan"},
    {"identity.quote", "quote,motto,voice,cau noi,trich dan,petikan,kata kata"},
    {"identity.story",
     "bio,biography,story,background,about,description,persona description,tieu su,cau chuyen,mo ta,gioi "
     "thieu,kisah,biografi,latar belakang,penerangan"},
    {"identity.share", "share,share percent,percent of customers,ty trong,ty le khach hang,peratusan"},
    {"demographics.age",
     "age,ages,age range,age group,age bracket,age years,tuoi,do tuoi,nhom tuoi,umur,julat umur,kumpulan umur,usia"},
    {"demographics.gender", "gender,sex,gioi tinh,gioi,jantina"},
    {"demographics.location company.locations",
     "location,city,region,province,state,country,address,place,residence,hometown,noi song,noi o,dia diem,thanh "
     "pho,tinh,tinh thanh,tinh thanh pho,khu vuc song,quoc gia,dia chi,lokasi,bandar,negeri,negara,daerah,tempat "
     "tinggal,world region,census region"},
    {"demographics.area", "area,area type,urban rural,khu vuc,kawasan"},
    {"demographics.education",
     "education,education level,degree,school,hoc van,trinh do,trinh do hoc van,bang cap,pendidikan,tahap pendidikan"},
    {"demographics.language", "language,languages,ngon ngu,bahasa"},
    {"role.title demographics.occupation", "job title,title,position,role,chuc danh,chuc vu,vi tri,jawatan,peranan"},
    {"demographics.occupation role.title", "job,occupation,profession,work,nghe,nghe nghiep,cong viec,pekerjaan"},
    {"demographics.income",
     "income,household income,salary,annual income,monthly income,thu nhap,luong,thu nhap hang thang,pendapatan,gaji"},
    {"demographics.household",
     "household,family,family status,marital status,marital,life stage,gia dinh,tinh trang hon nhan,hon nhan,isi "
     "rumah,keluarga,status perkahwinan"},
    {"company.industry", "industry,sector,vertical,nganh,nganh nghe,linh vuc,industri,sektor"},
    {"company.activity", "company description,what the company does,hoat dong,kegiatan"},
    {"company.years", "years in business,company age,so nam hoat dong,tempoh beroperasi"},
    {"company.size",
     "company size,employees,number of employees,headcount,staff,quy mo,quy mo cong ty,so nhan vien,nhan su,saiz "
     "syarikat,bilangan pekerja,pekerja"},
    {"company.revenue", "revenue,turnover,annual revenue,doanh thu,hasil,hasil jualan"},
    {"company.locations", "locations,offices,branches,chi nhanh,van phong,cawangan,pejabat"},
    {"company.technology", "technology,tech stack,technologies,cong nghe,teknologi"},
    {"company.tier", "tier,account tier,hang,tahap,tahap akaun"},
    {"role.seniority", "seniority,level,cap bac,kedudukan"},
    {"role.years", "experience,years of experience,years in role,kinh nghiem,so nam kinh nghiem,pengalaman"},
    {"role.reports_to", "reports to,manager,boss,bao cao cho,cap tren,melapor kepada"},
    {"role.duties",
     "duties,responsibilities,tasks,job duties,nhiem vu,trach nhiem,cong viec hang ngay,tugas,tanggungjawab"},
    {"role.measured_by", "kpis,kpi,measured by,success metrics,metrics,thuoc do,chi so,diukur melalui"},
    {"role.tools", "tools,software,cong cu,phan mem,alat,perisian"},
    {"role.authority", "authority,approval limit,quyen han,kuasa"},
    {"role.committee",
     "buying role,role in purchase,decision role,vai tro khi mua,vai tro mua,peranan dalam pembelian,peranan membeli"},
    {"goals.goals", "goals,goal,objectives,aims,muc tieu,matlamat,objektif"},
    {"goals.values goals.goals", "values,motivations,motivation,motives,gia tri,dong luc,dong co,nilai,motivasi"},
    {"goals.success", "success,definition of success,thanh cong,kejayaan"},
    {"pains.pains",
     "pain points,pains,pain point,frustrations,problems,noi dau,van de,kho khan,masalah,masalah utama,titik "
     "kesakitan"},
    {"pains.challenges", "challenges,challenge,daily challenges,thach thuc,cabaran"},
    {"pains.fears", "fears,worries,concerns,anxieties,lo ngai,lo lang,noi so,kebimbangan,ketakutan"},
    {"behaviour.interests", "interests,hobbies,interest,so thich,quan tam,moi quan tam,minat,hobi"},
    {"behaviour.lifestyle", "lifestyle,loi song,gaya hidup"},
    {"behaviour.habits",
     "habits,behaviour,behavior,behaviours,behaviors,buying habits,thoi quen,hanh vi,tabiat,tingkah laku"},
    {"behaviour.brands", "brands,favourite brands,favorite brands,thuong hieu,thuong hieu yeu thich,jenama"},
    {"buying.trigger", "trigger,triggers,buying trigger,yeu to kich hoat,tac nhan,pencetus"},
    {"buying.process", "buying process,purchase process,customer journey,quy trinh mua,cac buoc mua,proses pembelian"},
    {"buying.criteria", "criteria,decision criteria,buying criteria,tieu chi,kriteria"},
    {"buying.obstacles", "obstacles,barriers,blockers,tro ngai,rao can,halangan"},
    {"buying.objections", "objections,common objections,tu choi,loi tu choi,bantahan"},
    {"buying.proof", "proof,bang chung tin cay,bukti"},
    {"buying.influencers", "influencers,influences,nguoi anh huong,anh huong boi,pengaruh"},
    {"buying.alternatives", "alternatives,competitors,doi thu,lua chon khac,alternatif,pesaing"},
    {"buying.budget", "budget,ngan sach,bajet"},
    {"buying.frequency", "frequency,purchase frequency,tan suat,tan suat mua,kekerapan"},
    {"channels.sources", "information sources,sources of information,news sources,nguon thong tin,sumber maklumat"},
    {"channels.channels",
     "channels,preferred channels,social media,kenh,kenh tiep can,mang xa hoi,saluran,media sosial"},
    {"channels.content", "content,preferred content,noi dung,kandungan"},
    {"channels.contact", "contact,preferred contact,contact method,cach lien he,kenh lien he,cara menghubungi"},
    {"channels.words", "keywords,search terms,tu khoa,kata kunci"},
    {"message.offer", "offer,uu dai,goi chao hang,tawaran"},
    {"message.points", "message,messages,key messages,thong diep,mesej"}};

}  // namespace

std::span<const FieldNames> fieldNames() {
    return table;
}

}  // namespace chandung::exchange
