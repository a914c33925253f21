'use strict';

module.exports = ({ env }) => ({
  titraille: {
    enabled: true,
    config: { url: env('TITRAILLE_URL', 'http://127.0.0.1:8080'), key: env('TITRAILLE_KEY', ''), timeout: env.int('TITRAILLE_TIMEOUT', 10_000) },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
