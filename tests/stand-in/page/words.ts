import { app } from './store.ts';

const en = {
  home: 'Home', explore: 'Explore', notifications: 'Notifications', chat: 'Chat', grok: 'Grok', history: 'History', studio: 'Creator Studio',
  premium: 'Premium', profile: 'Profile', more: 'More', post: 'Post', reply: 'Reply', postAll: 'Post all',
  forYou: 'For you', following: 'Following', whatsHappening: 'What’s happening?', postReply: 'Post your reply', addComment: 'Add a comment',
  addAnother: 'Add another post', postText: 'Post text', everyone: 'Everyone can reply', search: 'Search', top: 'Top', latest: 'Latest',
  people: 'People', media: 'Media', lists: 'Lists', replyingTo: 'Replying to', and: 'and', showMore: 'Show more', quote: 'Quote',
  reposted: 'reposted', youReposted: 'You reposted', pinned: 'Pinned', ad: 'Ad', replies: 'Replies', reposts: 'reposts', likes: 'Likes',
  bookmarks: 'bookmarks', views: 'Views', repost: 'Repost', undoRepost: 'Undo repost', like: 'Like', liked: 'Liked', bookmark: 'Bookmark', share: 'Share post',
  relevantPeople: 'Relevant people', whoToFollow: 'Who to follow', follow: 'Follow', trends: 'What’s happening in your area', posts: 'Posts',
  postsAndReplies: 'Replies', conversation: 'Conversation', timeline: 'Timeline', yourHome: 'Your Home Timeline', sent: 'Your post was sent.', view: 'View',
  discardTitle: 'Save post?', discardText: 'You can save this to send later from your drafts.', save: 'Save', discard: 'Discard', cancel: 'Cancel',
  delete: 'Delete', deleteTitle: 'Delete post?', deleteText: 'This can’t be undone and it will be removed from your profile and from search results.', deleted: 'Your post was deleted',
  wrong: 'Something went wrong. Try reloading.', retry: 'Retry', sendFailed: 'Something went wrong, but don’t fret — let’s give it another shot.',
  duplicate: 'Whoops! You already said that.', automated: 'This request looks like it might be automated. To protect our users from spam and other malicious activity, we can’t complete this action right now. Please try again later.',
  limit: 'You have reached your daily limit for sending posts. Please try again later.', tooLong: 'Your post needs to be a bit shorter.', noResults: 'No results for', newPosts: 'New posts are available. Push the period key to go to the them.',
  show1: 'Show 1 post', showN: 'Show {n} posts', addPost: 'Add post', back: 'Back', close: 'Close', followers: 'Followers', followingCount: 'Following', joined: 'Joined', learnMore: 'Learn more',
  verified: 'Verified account', latestVersion: 'This is the latest version of this post.', showProbableSpam: 'Show more replies', relevant: 'Relevant', viewQuotes: 'View quotes', votes: 'votes', photo: 'Image', list: 'List', on: 'on X',
};
type Words = typeof en;
const zh: Partial<Words> = {
  home: '主页', explore: '探索', notifications: '通知', chat: '聊天', history: '历史', premium: '高级版', profile: '个人资料', more: '更多', post: '发帖', reply: '回复', postAll: '全部发布',
  forYou: '为你推荐', following: '关注', whatsHappening: '有什么新鲜事？', postReply: '发布你的回复', addComment: '添加评论', addAnother: '添加另一条帖子', postText: '帖子文本', everyone: '所有人可以回复',
  search: '搜索', top: '热门', latest: '最新', people: '用户', media: '媒体', lists: '列表', replyingTo: '回复', and: '和', showMore: '显示更多', quote: '引用', reposted: '已转帖', youReposted: '你已转帖',
  ad: '广告', replies: '回复', reposts: '转帖', likes: '喜欢', bookmarks: '书签', views: '查看', repost: '转帖', undoRepost: '撤销转帖', like: '喜欢', liked: '已喜欢', bookmark: '书签', share: '分享帖子',
  relevantPeople: '相关用户', whoToFollow: '推荐关注', follow: '关注', trends: '有什么新鲜事', posts: '帖子', postsAndReplies: '回复', conversation: '对话', timeline: '时间线', yourHome: '你的主页时间线', sent: '你的帖子已发送。', view: '查看',
  discardTitle: '保存帖子？', save: '保存', discard: '放弃', cancel: '取消', delete: '删除', wrong: '出错了。请尝试重新加载。', retry: '重试', sendFailed: '出错了，请再试一次。', duplicate: '你已经发过这条内容了。', noResults: '没有结果：',
  newPosts: '有新帖子。按句号键前往。', show1: '显示 1 条帖子', showN: '显示 {n} 条帖子', addPost: '添加帖子', back: '返回', close: '关闭', followers: '关注者', followingCount: '正在关注', relevant: '相关', viewQuotes: '查看引用',
};
const ar: Partial<Words> = {
  home: 'الرئيسية', explore: 'استكشاف', notifications: 'التنبيهات', chat: 'الدردشة', history: 'السجل', profile: 'الملف الشخصي', more: 'المزيد', post: 'نشر', reply: 'رد', postAll: 'نشر الكل',
  forYou: 'لك', following: 'المتابَعون', whatsHappening: 'ماذا يحدث؟', postReply: 'انشر ردك', addComment: 'إضافة تعليق', addAnother: 'إضافة منشور آخر', postText: 'نص المنشور', everyone: 'يمكن للجميع الرد',
  search: 'بحث', top: 'الأبرز', latest: 'الأحدث', people: 'الأشخاص', media: 'الوسائط', lists: 'القوائم', replyingTo: 'ردًا على', and: 'و', showMore: 'عرض المزيد', quote: 'اقتباس', reposted: 'أعاد النشر', youReposted: 'لقد أعدت النشر',
  ad: 'إعلان', replies: 'ردود', reposts: 'إعادات نشر', likes: 'إعجابات', bookmarks: 'إشارات مرجعية', views: 'مشاهدات', repost: 'إعادة نشر', like: 'إعجاب', liked: 'أعجبك', bookmark: 'إشارة مرجعية', share: 'مشاركة المنشور',
  relevantPeople: 'أشخاص ذوو صلة', whoToFollow: 'اقتراحات المتابعة', follow: 'متابعة', trends: 'ماذا يحدث', posts: 'المنشورات', postsAndReplies: 'الردود', conversation: 'محادثة', timeline: 'الخط الزمني', yourHome: 'الخط الزمني للرئيسية', sent: 'تم إرسال منشورك.', view: 'عرض',
  discardTitle: 'حفظ المنشور؟', save: 'حفظ', discard: 'تجاهل', cancel: 'إلغاء', delete: 'حذف', wrong: 'حدث خطأ ما. حاول إعادة التحميل.', retry: 'إعادة المحاولة', sendFailed: 'حدث خطأ ما. حاول مرة أخرى.', duplicate: 'لقد قلت ذلك من قبل.', noResults: 'لا توجد نتائج لـ',
  newPosts: 'تتوفر منشورات جديدة.', show1: 'عرض منشور واحد', showN: 'عرض {n} من المنشورات', addPost: 'إضافة منشور', back: 'رجوع', close: 'إغلاق', followers: 'متابِعون', followingCount: 'متابَعون', relevant: 'ذات صلة', viewQuotes: 'عرض الاقتباسات',
};
const all = { en, zh, ar };

/** A text of the interface in the language in force; English where a translation is missing. */
export function word(name: keyof Words): string {
  return (all[app().variants.language] as Partial<Words>)[name] ?? en[name];
}

/** A count as X shortens it in the language in force; nothing for zero. */
export function count(value: number): string {
  if (value === 0) return '';
  return new Intl.NumberFormat(app().variants.language, { notation: value > 9999 ? 'compact' : 'standard', maximumFractionDigits: 1 }).format(value);
}

/** The age of a post as lists show it: "4s", "3m", "2h", then the date. `at` is milliseconds since 1970. */
export function age(at: number): string {
  const seconds = Math.max(1, Math.floor((Date.now() - at) / 1000));
  const { language } = app().variants;
  const [s, m, h] = { en: ['s', 'm', 'h'], zh: ['秒', '分钟', '小时'], ar: ['ث', 'د', 'س'] }[language] as [string, string, string];
  if (seconds < 60) return `${seconds}${s}`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}${m}`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}${h}`;
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(at);
}

/** The spoken age for labels. */
export function ageLabel(at: number): string {
  const minutes = Math.floor((Date.now() - at) / 60_000);
  const format = new Intl.RelativeTimeFormat(app().variants.language);
  if (minutes < 1) return format.format(-Math.max(1, Math.floor((Date.now() - at) / 1000)), 'second');
  return minutes < 60 ? format.format(-minutes, 'minute') : minutes < 1440 ? format.format(-Math.floor(minutes / 60), 'hour') : format.format(-Math.floor(minutes / 1440), 'day');
}

/** The whole time as a status page shows it: "4:28 PM · Jan 18, 2026". */
export function fullTime(at: number): string {
  const { language } = app().variants;
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
  return `${time} · ${new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' }).format(at)}`;
}
