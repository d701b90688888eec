import type { StandInUser } from '../world-types.ts';

/** X's date form, "Wed May 29 10:23:16 +0000 2024", from milliseconds since 1970. */
export function xDate(at: number): string {
  const [day = '', date, month, year, time] = new Date(at).toUTCString().split(' ');
  return `${day.replace(',', '')} ${month} ${date} ${time} +0000 ${year}`;
}

/** The user object in one of its three generations (dossier x-web-client 11.7). */
export function userResult(user: StandInUser, shape: 1 | 2 | 3): Record<string, unknown> {
  const picture = `https://pbs.twimg.com/profile_images/${user.id}/${user.handle}_normal.jpg`;
  const base = {
    __typename: 'User',
    id: Buffer.from(`User:${user.id}`).toString('base64'),
    rest_id: user.id,
    affiliates_highlighted_label: {},
    has_graduated_access: true,
    is_blue_verified: user.isVerified,
    profile_image_shape: 'Circle',
  };
  const oldCounts = {
    can_dm: true,
    default_profile: false,
    description: user.bio,
    entities: { description: { urls: [] } },
    favourites_count: user.following * 7,
    followers_count: user.followers,
    friends_count: user.following,
    listed_count: 3,
    statuses_count: user.followers * 2,
    want_retweets: false,
  };
  if (shape === 1) {
    return {
      ...base,
      legacy: {
        ...oldCounts,
        created_at: xDate(user.joined),
        name: user.name,
        screen_name: user.handle,
        location: '',
        profile_image_url_https: picture,
        protected: false,
        verified: false,
      },
      tipjar_settings: {},
    };
  }
  const middle = {
    ...base,
    avatar: { image_url: picture },
    core: { created_at: xDate(user.joined), name: user.name, screen_name: user.handle },
    dm_permissions: { can_dm: true },
    location: { location: '' },
    media_permissions: { can_media_tag: true },
    privacy: { protected: false },
    relationship_perspectives: {
      blocked_by: false,
      blocking: false,
      followed_by: false,
      following: true,
      muting: false,
    },
    verification: { verified: false },
  };
  if (shape === 2) return { ...middle, legacy: oldCounts, profile_bio: { description: user.bio } };
  return {
    ...middle,
    action_counts: { favorites_count: user.following * 7 },
    pinned_items: {},
    profile_bio: { description: user.bio, entities: { description: {} } },
    profile_metadata: { profile_interstitial_type: '' },
    relationship_counts: { followers: user.followers, following: user.following },
    tweet_counts: { media_tweets: 12, tweets: user.followers * 2 },
  };
}
